"""Every demand of the integration specification, and each of its ten scenarios, beside the tests that prove it."""

import ast
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
OAUTH, TOKENS, EXCHANGE = "model/test_oauth.py", "services/test_tokens.py", "services/test_exchange.py"
HOOKS, VERIFY, API = "services/test_webhooks.py", "providers/practice/test_webhooks.py", "services/test_api.py"
ITEM, AUDIT, DOOR = "model/test_item.py", "services/test_audit.py", "services/test_sign_in_door.py"
ACCOUNTS, LIMITS, JOB = "services/test_connections.py", "model/test_limits.py", "journeys/test_main_job.py"

DEMANDS = {
    # The ten scenarios
    "scenario 1: an item is created": [f"{JOB}::test_the_whole_job_on_the_command_line"],
    "scenario 2: an expired token is refreshed": [
        f"{API}::test_tokens_that_end_early_are_refreshed_and_the_call_made_again_once",
        f"{TOKENS}::test_five_minutes_before_their_end_they_are_refreshed_and_saved_with_their_history_entry",
    ],
    "scenario 3: a rate limit is waited out": [
        f"{EXCHANGE}::test_too_fast_is_waited_out_as_told_and_a_minute_where_nothing_is_told"
    ],
    "scenario 4: an error is told with its description": [
        "providers/practice/test_practice.py::test_each_refusal_is_the_failure_it_means",
        "providers/practice/test_practice.py::test_what_a_refusal_says_is_kept_for_those_who_ask",
    ],
    "scenario 5: input is validated": [f"{ITEM}::test_what_cannot_be_sent_is_said_at_its_field"],
    "scenario 6: a genuine signature is taken": [f"{VERIFY}::test_a_genuine_delivery_is_taken"],
    "scenario 7: a wrong signature is refused": [
        f"{VERIFY}::test_one_flipped_bit_of_the_signature_is_refused",
        f"{HOOKS}::test_a_wrong_signature_leaves_nothing_of_the_body",
    ],
    "scenario 8: a doubled delivery acts once": [
        f"{HOOKS}::test_is_acted_on_once_when_a_hundred_come_at_the_same_time"
    ],
    "scenario 9: a sign-in comes to its end": [
        f"{ACCOUNTS}::test_a_sign_in_walks_through_its_steps_to_an_account",
        f"{JOB}::test_a_person_agrees_in_the_real_browser_and_the_account_is_there",
    ],
    "scenario 10: a wrong state is refused": [
        f"{OAUTH}::test_another_state_belongs_to_no_sign_in_of_ours",
        f"{DOOR}::test_another_sign_ins_state_is_none_of_ours",
    ],
    # Sign-in
    "the authorize address carries client, redirect, scope, state and response type": [
        f"{OAUTH}::test_the_address_holds_all_that_the_platform_needs"
    ],
    "state is random and checked": [
        f"{OAUTH}::test_state_and_verifier_are_256_bits_each_and_the_challenge_is_their_sha256",
        f"{OAUTH}::test_a_missing_state_belongs_to_no_sign_in_of_ours",
    ],
    "state ends after five minutes": [f"{OAUTH}::test_an_answer_counts_for_300_seconds"],
    "state is used once": [f"{DOOR}::test_an_answer_counts_once_and_its_page_stays"],
    "PKCE": [f"{OAUTH}::test_the_challenge_is_the_one_of_rfc_7636_appendix_b"],
    "the redirect is the registered one": [f"{ACCOUNTS}::test_the_redirect_address_is_one_value_in_all_three_places"],
    "the token answer is validated": [
        f"{OAUTH}::test_a_whole_answer_is_read",
        f"{OAUTH}::test_anything_else_is_unreadable",
    ],
    # Credentials
    "credentials come from the environment or the vault": [
        "test_config.py::test_the_environment_comes_before_the_file",
        f"{ACCOUNTS}::test_a_missing_secret_is_named_and_one_from_the_vault_is_used",
    ],
    "tokens are encrypted at rest": [
        "services/test_vault.py::test_what_is_put_comes_back_with_its_generation_and_lies_nowhere_in_the_clear"
    ],
    "a passphrase is stretched with scrypt": ["services/test_vault.py::test_it_costs_what_it_should"],
    # Tokens
    "an answer without refresh token keeps the old one": [
        f"{TOKENS}::test_an_answer_without_a_refresh_token_keeps_the_old_one"
    ],
    "tokens are rotated": [f"{TOKENS}::test_fifty_who_ask_at_the_same_time_are_one_refresh"],
    "tokens are not deleted because a refresh failed": [
        f"{TOKENS}::test_once_the_tokens_are_over_the_failure_is_told_and_they_are_kept"
    ],
    "a withdrawn grant asks for a sign-in": [f"{API}::test_a_withdrawn_grant_is_a_sign_in_with_one_entry"],
    "tokens go when the person disconnects": [
        "services/test_disconnect.py::test_access_is_withdrawn_keys_and_copies_go_and_the_history_stays"
    ],
    # Requests
    "https only": ["services/test_sign_in_endings.py::test_an_unencrypted_platform_is_not_opened"],
    "user agent, content type and request id on every request": [
        f"{EXCHANGE}::test_every_call_says_who_calls_and_carries_the_specifications_headers"
    ],
    "one request id for a logical call and its retries": [f"{EXCHANGE}::test_one_request_id_is_kept_on_every_retry"],
    "answers are validated": [
        "providers/practice/test_practice.py::test_an_item_must_have_what_the_specification_requires",
        f"{EXCHANGE}::test_an_answer_nobody_understands_is_unreadable_and_names_the_call",
    ],
    "no secret is logged": [
        "adapters/test_http.py::test_no_address_and_no_secret_is_logged_even_when_everything_is",
        f"{ACCOUNTS}::test_no_secret_is_logged_or_written_in_the_clear",
    ],
    "inputs are trimmed and measured": [f"{ITEM}::test_what_is_typed_is_trimmed_before_it_is_measured"],
    # Retries and limits
    "429, 500, 502, 503 and 504 are retried": [
        f"{EXCHANGE}::test_a_broken_platform_is_asked_three_times_more_and_then_told"
    ],
    "400, 401, 403 and 404 are not": [f"{EXCHANGE}::test_a_refusal_is_not_asked_again"],
    "three retries, one second doubled, ten at most": [
        f"{LIMITS}::test_a_wait_of_our_own_stays_below_its_doubled_and_capped_ceiling",
        f"{LIMITS}::test_after_three_retries_it_gives_up",
    ],
    "limits are kept": [
        "services/test_limits.py::test_no_window_ever_sees_more_than_allowed_and_a_told_wait_is_a_floor"
    ],
    "operations are idempotent": [
        "providers/practice/test_practice.py::test_the_same_key_makes_the_same_item",
        f"{EXCHANGE}::test_a_lost_answer_to_a_create_is_not_and_its_outcome_is_unknown",
    ],
    # Webhooks
    "the raw body is verified, in constant time": [
        f"{VERIFY}::test_one_flipped_bit_of_the_body_is_refused",
        f"{VERIFY}::test_a_hundred_thousand_wild_deliveries_are_refused_and_none_raises",
    ],
    "five minutes both ways": [
        f"{VERIFY}::test_five_minutes_are_fresh",
        f"{VERIFY}::test_more_than_five_minutes_are_not",
    ],
    "an unreadable body is answered 400": [f"{VERIFY}::test_a_signed_body_that_cannot_be_read_is_answered_400"],
    "a header of another event is answered 400": [f"{VERIFY}::test_a_header_that_names_another_event_is_answered_400"],
    "stored before the 2xx, worked on afterwards": [
        f"{HOOKS}::test_is_kept_with_its_history_entry_before_it_is_answered"
    ],
    "well within three seconds": [f"{HOOKS}::test_a_disk_that_does_not_answer_in_time_is_not_an_acknowledgement"],
    "shows within two seconds": [f"{JOB}::test_a_change_at_the_platform_is_there_within_two_seconds"],
    # History
    "every action is written down": [
        "words/test_words.py::test_whatever_is_written_into_the_history_has_a_sentence",
        f"{API}::test_a_change_is_an_entry_with_endpoint_method_status_and_request_id",
    ],
    "under the specification's names": [f"{AUDIT}::test_json_lines_carry_the_specifications_names"],
}


@cache
def named_in(name):
    path = HERE / name
    if not path.exists():
        return frozenset()
    tree = ast.parse(path.read_text())
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, kinds) and n.name.startswith("test_"))


@pytest.mark.parametrize("demand", DEMANDS)
def test_every_demand_is_proved_by_a_test_that_is_there(demand):
    proofs = [proof.partition("::") for proof in DEMANDS[demand]]

    assert proofs
    assert [] == [f"{file}::{name}" for file, _, name in proofs if name not in named_in(file)]


def test_all_ten_scenarios_are_in_the_table():
    assert 10 == len([demand for demand in DEMANDS if demand.startswith("scenario ")])
