"""What the integration specification demands, in our words, beside the tests that prove it.

A row begins with its section: the number of its heading, counted through (7 Security, 7.3 its third point). 9.1 to
9.10 are the ten scenarios. What is repeated in the checklist (13) points to the row that has it. `breaks` holds the
line to spoil for a row, and `test_specification` tries whether its tests notice.
"""

OAUTH, TOKENS, EXCHANGE = "model/test_oauth.py", "services/test_tokens.py", "services/test_exchange.py"
HOOKS, VERIFY, API = "services/test_webhooks.py", "providers/practice/test_webhooks.py", "services/test_api.py"
ITEM, AUDIT, DOOR = "model/test_item.py", "services/test_audit.py", "services/test_sign_in_door.py"
ACCOUNTS, LIMITS, JOB = "services/test_connections.py", "model/test_limits.py", "journeys/test_main_job.py"
PRACTICE, ROWS, OUTBOX = "providers/practice/test_practice.py", "services/test_items.py", "services/test_outbox.py"
THERE, THERE_OAUTH = "practice/test_items.py", "practice/test_oauth.py"  # the practice platform's own side
THERE_HOOKS, TROUBLE = "practice/test_webhooks.py", "practice/test_trouble.py"
ENDINGS, LEAVING, VAULT = "services/test_sign_in_endings.py", "services/test_disconnect.py", "services/test_vault.py"
SLACK, CLI, HOUSE, MAKE = "providers/slack", "cli/test_main.py", "test_house.py", "test_make.py"

SECTIONS = {
    "1": "conventions",
    "3.1": "the platform's facts and limits",
    "3.2": "endpoints",
    "4.1": "signing in",
    "4.2": "requests and answers",
    "4.3": "deliveries",
    "5": "validation",
    "6.1": "where things lie",
    "6.2": "the one who signs in",
    "6.3": "the one who calls",
    "6.4": "the one who receives",
    "7.1": "credentials",
    "7.2": "safe sign-in",
    "7.3": "safe deliveries",
    "7.4": "safe requests",
    "7.5": "limits",
    "7.6": "tokens",
    "8.1": "what an error carries",
    "8.2": "what is repeated",
    **{f"9.{number}": "scenario" for number in range(1, 11)},
    "9": "coverage",
    "10": "history",
    "11": "dependencies",
    "12": "the example, Slack",
}

DEMANDS = {
    "1 verbs answer with a value or a failure": [
        "services/test_boundary.py::test_a_value_comes_out_as_ok",
        "services/test_boundary.py::test_a_failure_comes_out_as_err",
        "services/test_boundary.py::test_a_bug_gets_a_reference_that_finds_it_in_the_log",
    ],
    "1 operations can be repeated without doing harm": [
        f"{PRACTICE}::test_the_same_key_makes_the_same_item",
        f"{EXCHANGE}::test_a_lost_answer_to_a_create_is_not_and_its_outcome_is_unknown",
        f"{OUTBOX}::test_a_create_with_a_key_arrives_once_whatever_happens",
        f"{OUTBOX}::test_a_create_without_a_key_that_got_no_answer_is_unclear_and_never_sent_again",
    ],
    "1 settings come from the environment first": ["test_config.py::test_the_environment_comes_before_the_file"],
    "1 nothing blocks the loop": [
        f"{HOUSE}::test_nothing_starts_a_loop_inside_the_loop_or_a_task_without_an_owner",
        "adapters/test_keychain.py::test_the_loop_is_never_blocked",
    ],
    "3.1 version and documentation of a platform's API are told": [f"{CLI}::test_platforms_and_accounts_are_told"],
    "3.1 tiers: twenty a minute, fifty a second, a hundred at once": [
        f"{PRACTICE}::test_the_platforms_tiers_are_kept_of_our_own_accord",
        f"{THERE}::test_calls_go_through_at_fifty_a_second_a_hundred_at_once",
        f"{THERE_OAUTH}::test_tokens_are_asked_for_at_most_twenty_times_a_minute",
        f"{THERE_HOOKS}::test_registrations_are_limited_in_pace_and_number",
    ],
    "3.1 scopes read:user, write:data, admin:webhooks": [
        "services/test_practice_sign_in.py::test_two_clicks_connect_a_practice_account_without_any_keychain",
        f"{THERE}::test_each_verb_needs_its_scope",
    ],
    "3.2 the specification's addresses and verbs": [f"{PRACTICE}::test_the_calls_are_the_specifications_endpoints"],
    "3.2 three events are registered for": [
        f"{PRACTICE}::test_the_calls_are_the_specifications_endpoints",
        f"{THERE_HOOKS}::test_a_webhook_is_registered_listed_and_removed",
        f"{THERE_HOOKS}::test_every_change_is_told_in_order",
    ],
    "4.1 the authorize address: client, redirect, scopes with commas, state, response type": [
        f"{PRACTICE}::test_the_question_for_the_browser_is_the_specifications",
        f"{OAUTH}::test_the_address_holds_all_that_the_platform_needs",
    ],
    "4.1 a code is exchanged in JSON, with client and redirect": [
        f"{PRACTICE}::test_tokens_are_asked_for_as_the_specification_writes_it_in_json",
        f"{THERE_OAUTH}::test_a_code_becomes_tokens_as_json_and_as_a_form",
    ],
    "4.1 a refresh is asked for in JSON, with client": [
        f"{PRACTICE}::test_tokens_are_asked_for_as_the_specification_writes_it_in_json",
        f"{THERE_OAUTH}::test_refreshing_gives_a_new_pair",
    ],
    "4.2 token, content type, user agent and request id on every request": [
        f"{EXCHANGE}::test_no_call_goes_without_a_header_of_the_specification",
        f"{EXCHANGE}::test_every_call_says_who_calls_and_carries_the_specifications_headers",
        f"{THERE}::test_a_request_without_its_headers_is_refused_with_the_reason",
    ],
    "4.2 a created item comes back whole, under 201": [f"{THERE}::test_creating_answers_with_the_item"],
    "4.2 400: invalid_request, with what is wrong": [
        f"{THERE}::test_the_specifications_rules_hold_with_its_own_messages",
        f"{PRACTICE}::test_a_refusal_stands_at_the_field_it_speaks_of",
    ],
    "4.2 401: invalid_token": [
        f"{THERE}::test_without_a_good_token_nothing_is_told",
        f"{PRACTICE}::test_each_refusal_is_the_failure_it_means",
    ],
    "4.2 403: insufficient_scope, naming it": [
        f"{THERE}::test_each_verb_needs_its_scope",
        f"{PRACTICE}::test_what_needs_a_scope_names_it",
    ],
    "4.2 429: rate_limited, with its wait": [
        f"{THERE_OAUTH}::test_tokens_are_asked_for_at_most_twenty_times_a_minute",
        f"{PRACTICE}::test_a_wait_is_read_wherever_it_stands",
    ],
    "4.2 500: server_error": [
        f"{TROUBLE}::test_server_errors_do_nothing",
        f"{PRACTICE}::test_each_refusal_is_the_failure_it_means",
    ],
    "4.3 a delivery's body and four headers": [
        f"{THERE_HOOKS}::test_a_delivery_is_signed_over_the_bytes_that_are_sent",
        f"{VERIFY}::test_a_genuine_delivery_is_taken",
    ],
    "5 title: required, at most 200": [
        f"{ROWS}::test_what_cannot_be_sent_is_said_at_its_field_and_changes_nothing",
        f"{ROWS}::test_lengths_are_measured_after_trimming",
        f"{THERE}::test_the_specifications_rules_hold_with_its_own_messages",
    ],
    "5 description: at most 2000": [
        f"{ROWS}::test_what_cannot_be_sent_is_said_at_its_field_and_changes_nothing",
        f"{ROWS}::test_lengths_are_measured_after_trimming",
        f"{THERE}::test_text_is_trimmed_before_it_is_measured",
    ],
    "5 status: active, inactive or archived": [
        f"{ROWS}::test_what_cannot_be_sent_is_said_at_its_field_and_changes_nothing",
        f"{THERE}::test_the_specifications_rules_hold_with_its_own_messages",
    ],
    "5 tags: at most 10": [
        f"{ROWS}::test_what_cannot_be_sent_is_said_at_its_field_and_changes_nothing",
        f"{ROWS}::test_lengths_are_measured_after_trimming",
    ],
    "5 metadata: an object, and kept": [
        f"{THERE}::test_the_specifications_rules_hold_with_its_own_messages",
        f"{THERE}::test_changing_keeps_the_rest",
        f"{PRACTICE}::test_an_item_must_be_what_the_specification_says",
    ],
    "5 text is trimmed, then measured": [
        f"{ITEM}::test_what_is_typed_is_trimmed_before_it_is_measured",
        f"{THERE}::test_text_is_trimmed_before_it_is_measured",
    ],
    "5 a token answer: a token, Bearer, a positive life": [
        f"{OAUTH}::test_a_whole_answer_is_read",
        f"{OAUTH}::test_anything_else_is_unreadable",
    ],
    "5 an item: each field of its type, five of them required": [
        f"{PRACTICE}::test_an_item_must_be_what_the_specification_says",
        f"{PRACTICE}::test_an_item_must_have_what_the_specification_requires",
    ],
    "5 an event: one of three names, a moment, an item, a registration": [
        f"{VERIFY}::test_an_event_must_be_what_the_specification_says",
        f"{VERIFY}::test_no_more_than_id_title_and_status_need_be_said_of_an_item",
    ],
    "5 a delivery without one of its four headers is refused": [f"{VERIFY}::test_a_missing_header_is_refused"],
    "6.1 every platform has the same rooms": [f"{HOUSE}::test_every_provider_has_the_rooms_one_looks_for"],
    "6.2 what a refused exchange says is told, and nothing is kept": [f"{ENDINGS}::test_the_platform_gives_no_tokens"],
    "6.2 the end of tokens is counted from when they came": [f"{OAUTH}::test_a_whole_answer_is_read"],
    "6.2 an answer without a refresh token keeps the old one": [
        f"{OAUTH}::test_an_answer_without_refresh_token_keeps_the_old_one",
        f"{TOKENS}::test_an_answer_without_a_refresh_token_keeps_the_old_one",
    ],
    "6.2 without a refresh token, or once it is refused, a person must sign in": [
        f"{TOKENS}::test_tokens_without_a_refresh_token_cannot_be_replaced",
        f"{TOKENS}::test_an_ended_grant_is_a_sign_in_once_with_one_entry_and_no_further_request",
    ],
    "6.2 an answer to a refresh is validated as well": [
        f"{TOKENS}::test_an_answer_that_was_lost_leaves_tokens_and_intent"
    ],
    "6.3 three retries: one second, doubled, ten at most": [
        f"{LIMITS}::test_the_first_wait_is_a_second_doubled_each_time_and_never_more_than_ten",
        f"{LIMITS}::test_after_three_retries_it_gives_up",
        f"{EXCHANGE}::test_a_broken_platform_is_asked_three_times_more_and_then_told",
    ],
    "6.3 a wait that a platform names is kept; a 429 without one is a minute": [
        f"{EXCHANGE}::test_too_fast_is_waited_out_as_told_and_a_minute_where_nothing_is_told",
        f"{EXCHANGE}::test_a_named_wait_on_a_broken_platform_is_waited_out",
        f"{LIMITS}::test_a_wait_is_read_as_platforms_write_it",
    ],
    "6.3 nothing is called without tokens": [
        f"{TOKENS}::test_an_account_that_is_gone_has_no_tokens",
        f"{API}::test_a_call_without_any_token_is_refused_by_name",
    ],
    "6.3 each change is written down with its status": [
        f"{API}::test_a_change_is_an_entry_with_endpoint_method_status_and_request_id",
        f"{API}::test_a_refused_change_is_an_entry_with_its_status_and_no_state",
    ],
    "6.3 an answer that is not what it should be is no item": [
        f"{EXCHANGE}::test_an_answer_nobody_understands_is_unreadable_and_names_the_call"
    ],
    "6.4 signed over timestamp, full stop and the body as it came": [
        f"{VERIFY}::test_a_genuine_delivery_is_taken",
        f"{VERIFY}::test_one_flipped_bit_of_the_body_is_refused",
        f"{THERE_HOOKS}::test_a_delivery_is_signed_over_the_bytes_that_are_sent",
    ],
    "6.4 not genuine: 401, and nothing of it is kept": [f"{HOOKS}::test_a_wrong_signature_leaves_nothing_of_the_body"],
    "6.4 genuine and unreadable: 400, and counted": [
        f"{VERIFY}::test_a_signed_body_that_cannot_be_read_is_answered_400",
        f"{HOOKS}::test_a_genuine_one_that_cannot_be_read_is_a_bad_request_and_counted",
    ],
    "6.4 a header of another event: 400": [f"{VERIFY}::test_a_header_that_names_another_event_is_answered_400"],
    "6.4 every 2xx says received, also to a duplicate": [
        f"{HOOKS}::test_is_kept_with_its_history_entry_before_it_is_answered",
        f"{HOOKS}::test_is_acted_on_once_however_often_it_comes",
    ],
    "6.4 what goes wrong here is no acknowledgement": [
        f"{HOOKS}::test_a_full_disk_is_not_an_acknowledgement_and_mends_by_itself"
    ],
    "6.4 an event means: changed, read again": [
        f"{VERIFY}::test_an_event_means_read_again",
        "services/test_inbox.py::test_makes_the_item_be_read_at_the_platform",
    ],
    "7.1 no credentials in the sources": [f"{HOUSE}::test_no_secret_stands_in_the_sources"],
    "7.1 client secrets come from the environment or the vault": [
        "test_config.py::test_the_environment_comes_before_the_file",
        f"{ACCOUNTS}::test_a_missing_secret_is_named_and_one_from_the_vault_is_used",
    ],
    "7.1 tokens lie sealed on the disk": [
        f"{VAULT}::test_what_is_put_comes_back_with_its_generation_and_lies_nowhere_in_the_clear",
        f"{ACCOUNTS}::test_no_secret_is_logged_or_written_in_the_clear",
    ],
    "7.1 a passphrase is stretched with scrypt": [
        f"{VAULT}::test_it_costs_what_it_should",
        f"{VAULT}::test_lowered_costs_are_refused_before_anything_is_derived",
    ],
    "7.2 state: 256 random bits, new for each attempt": [
        f"{OAUTH}::test_state_and_verifier_are_256_bits_each_and_the_challenge_is_their_sha256",
        f"{ACCOUNTS}::test_every_attempt_is_fresh",
    ],
    "7.2 state is checked, in constant time": [
        f"{OAUTH}::test_states_are_compared_in_constant_time",
        f"{OAUTH}::test_a_missing_state_belongs_to_no_sign_in_of_ours",
    ],
    "7.2 state ends after five minutes": [
        f"{OAUTH}::test_an_answer_counts_for_300_seconds",
        f"{ENDINGS}::test_nobody_answers_for_five_minutes",
    ],
    "7.2 state is used once": [f"{DOOR}::test_an_answer_counts_once_and_its_page_stays"],
    "7.2 PKCE with S256": [
        f"{OAUTH}::test_the_challenge_is_the_one_of_rfc_7636_appendix_b",
        f"{PRACTICE}::test_the_question_for_the_browser_is_the_specifications",
        f"{THERE_OAUTH}::test_what_does_not_fit_gets_no_token",
    ],
    "7.2 the redirect is the registered one": [
        f"{ACCOUNTS}::test_the_redirect_address_is_one_value_in_all_three_places",
        f"{THERE_OAUTH}::test_an_unknown_program_or_way_back_gets_a_page_and_no_redirect",
    ],
    "7.3 signatures are compared in constant time": [
        "model/test_webhook.py::test_signatures_are_compared_in_constant_time_under_every_secret"
    ],
    "7.3 five minutes, both ways": [
        f"{VERIFY}::test_five_minutes_are_fresh",
        f"{VERIFY}::test_more_than_five_minutes_are_not",
        f"{HOOKS}::test_counts_within_five_minutes_both_ways",
    ],
    "7.3 what comes again is known, under its id and under another": [
        f"{HOOKS}::test_is_acted_on_once_when_a_hundred_come_at_the_same_time",
        f"{HOOKS}::test_that_comes_again_under_another_id_makes_the_account_be_read_again",
        f"{HOOKS}::test_that_was_acted_on_is_known_after_a_restart",
    ],
    "7.3 stored first, answered then, worked on afterwards": [
        f"{HOOKS}::test_is_kept_with_its_history_entry_before_it_is_answered",
        "services/test_webhook_crashes.py::test_a_kill_at_any_step_loses_nothing_and_doubles_nothing",
    ],
    "7.3 answered within three seconds": [
        f"{HOOKS}::test_whatever_is_slow_here_the_platform_hears_within_its_three_seconds",
        f"{HOOKS}::test_a_disk_that_does_not_answer_in_time_is_not_an_acknowledgement",
    ],
    "7.4 https only": [
        "services/test_addresses.py::test_nothing_is_called_unencrypted_but_the_practice_platform_itself",
        f"{ENDINGS}::test_an_unencrypted_platform_is_not_opened",
        "test_config.py::test_the_installed_program_refuses_plain_http",
    ],
    "7.4 one request id: on the retries, in the outbox and in the history": [
        f"{EXCHANGE}::test_one_request_id_is_kept_on_every_retry",
        f"{EXCHANGE}::test_each_call_has_a_request_id_of_its_own",
        f"{OUTBOX}::test_one_request_id_stands_in_the_outbox_on_the_wire_and_in_the_history",
    ],
    "7.4 what is typed is made clean before it is sent": [
        f"{ITEM}::test_what_cannot_be_sent_is_said_at_its_field",
        f"{ITEM}::test_checking_never_raises_and_checks_once_and_for_all",
        f"{PRACTICE}::test_a_remote_name_cannot_leave_its_place",
    ],
    "7.4 no secret is logged": [
        "adapters/test_http.py::test_no_address_and_no_secret_is_logged_even_when_everything_is",
        f"{ACCOUNTS}::test_no_secret_is_logged_or_written_in_the_clear",
        f"{EXCHANGE}::test_no_secret_stands_in_a_failure",
    ],
    "7.5 limits are kept before a platform has to say so": [
        "services/test_limits.py::test_no_window_ever_sees_more_than_allowed_and_a_told_wait_is_a_floor",
        f"{LIMITS}::test_no_window_ever_sees_more_than_rate_and_burst_allow",
    ],
    "7.5 many changes stand in line": [
        f"{OUTBOX}::test_many_changes_go_out_side_by_side_but_never_more_than_eight",
        f"{OUTBOX}::test_changes_to_one_item_go_out_one_after_the_other",
    ],
    "7.6 refreshed five minutes before the end": [
        f"{OAUTH}::test_a_long_token_is_due_five_minutes_before_its_end",
        f"{TOKENS}::test_five_minutes_before_their_end_they_are_refreshed_and_saved_with_their_history_entry",
    ],
    "7.6 a withdrawn grant asks for a sign-in, once": [f"{API}::test_a_withdrawn_grant_is_a_sign_in_with_one_entry"],
    "7.6 gone when the person disconnects, the refresh token first": [
        f"{LEAVING}::test_access_is_withdrawn_keys_and_copies_go_and_the_history_stays",
        f"{PRACTICE}::test_the_refresh_token_is_withdrawn_first",
    ],
    "7.6 rotated, by one refresh however many ask": [
        f"{TOKENS}::test_fifty_who_ask_at_the_same_time_are_one_refresh",
        f"{THERE_OAUTH}::test_a_refresh_token_used_twice_ends_the_family",
    ],
    "7.6 a failure that passes costs no tokens": [
        f"{TOKENS}::test_once_the_tokens_are_over_the_failure_is_told_and_they_are_kept"
    ],
    "8.1 status, code and the platform's words": [
        f"{PRACTICE}::test_what_a_refusal_says_is_kept_for_those_who_ask",
        f"{CLI}::test_a_failure_carries_what_the_platform_said",
    ],
    "8.1 a limit carries its wait": [f"{PRACTICE}::test_a_wait_is_read_wherever_it_stands"],
    "8.1 each kind of failure has words for a person": [
        "words/test_words.py::test_every_failure_has_a_heading_and_a_sentence_a_person_understands"
    ],
    "8.2 429, 500, 502, 503 and 504 are asked again": [
        f"{EXCHANGE}::test_a_broken_platform_is_asked_three_times_more_and_then_told",
        f"{EXCHANGE}::test_too_fast_is_waited_out_as_told_and_a_minute_where_nothing_is_told",
    ],
    "8.2 400, 401, 403 and 404 are not": [f"{EXCHANGE}::test_a_refusal_is_not_asked_again"],
    "9.1 an item is created": [
        f"{OUTBOX}::test_one_request_id_stands_in_the_outbox_on_the_wire_and_in_the_history",
        f"{JOB}::test_the_whole_job_on_the_command_line",
    ],
    "9.2 an expired token is refreshed, and the call made": [
        f"{API}::test_tokens_that_end_early_are_refreshed_and_the_call_made_again_once",
        f"{API}::test_tokens_that_come_due_are_refreshed_before_the_call",
    ],
    "9.3 a rate limit is waited out": [
        f"{EXCHANGE}::test_too_fast_is_waited_out_as_told_and_a_minute_where_nothing_is_told",
        f"{PRACTICE}::test_a_rate_limit_is_waited_out",
    ],
    "9.4 an error is told with its description": [
        f"{PRACTICE}::test_each_refusal_is_the_failure_it_means",
        f"{PRACTICE}::test_a_refusal_stands_at_the_field_it_speaks_of",
    ],
    "9.5 wrong input is refused, and nothing is sent": [
        f"{ROWS}::test_what_cannot_be_sent_is_said_at_its_field_and_changes_nothing"
    ],
    "9.6 a genuine signature is taken": [f"{HOOKS}::test_is_kept_with_its_history_entry_before_it_is_answered"],
    "9.7 a wrong signature is refused": [
        f"{VERIFY}::test_one_flipped_bit_of_the_signature_is_refused",
        f"{HOOKS}::test_a_wrong_signature_leaves_nothing_of_the_body",
    ],
    "9.8 a doubled delivery acts once": [f"{HOOKS}::test_is_acted_on_once_however_often_it_comes"],
    "9.9 a sign-in comes to its end": [
        f"{ACCOUNTS}::test_a_sign_in_walks_through_its_steps_to_an_account",
        f"{ACCOUNTS}::test_everything_is_saved_at_once",
        f"{JOB}::test_a_person_agrees_in_the_real_browser_and_the_account_is_there",
    ],
    "9.10 a wrong state is refused": [
        f"{OAUTH}::test_another_state_belongs_to_no_sign_in_of_ours",
        f"{DOOR}::test_another_sign_ins_state_is_none_of_ours",
    ],
    "9 nine tenths of lines and of branches": [
        f"{MAKE}::test_the_projects_own_gate_can_be_read",
        f"{MAKE}::test_the_gate_says_what_falls_short",
    ],
    "10 an entry: moment, action, who, request id, status, words, error": [
        f"{AUDIT}::test_an_exported_line_is_the_specifications_entry",
        f"{AUDIT}::test_json_lines_carry_the_specifications_names",
    ],
    "10 a finished sign-in, with its scopes": [f"{ACCOUNTS}::test_everything_is_saved_at_once"],
    "10 a call, with endpoint, method and status": [
        f"{API}::test_a_change_is_an_entry_with_endpoint_method_status_and_request_id"
    ],
    "10 a delivery, by its id, with its event and its item": [
        f"{HOOKS}::test_is_kept_with_its_history_entry_before_it_is_answered",
        "services/test_inbox.py::test_is_written_with_its_history_entry",
    ],
    "10 every action there is can be told": [
        "words/test_words.py::test_whatever_is_written_into_the_history_has_a_sentence"
    ],
    "11 no dependency that is not accounted for": [
        f"{HOUSE}::test_every_dependency_earns_its_place_in_the_readme",
        f"{HOUSE}::test_every_dependency_is_imported",
        f"{HOUSE}::test_everything_the_program_depends_on_is_pinned",
    ],
    "12 permissions to read channels and to write": [
        f"{SLACK}/test_signin.py::test_slack_is_asked_for_a_persons_permissions_with_a_challenge_and_no_secret",
        f"{SLACK}/test_signin.py::test_what_an_access_level_lacks_is_named",
    ],
    "12 messages with blocks": [
        f"{SLACK}/test_changes.py::test_a_message_with_blocks_keeps_them_when_only_its_text_is_edited"
    ],
    "12 one message a second into each channel": [
        f"{SLACK}/test_changes.py::test_one_message_a_second_goes_into_each_channel_and_channels_do_not_wait_for_each_other"
    ],
    "12 each method in its tier": [
        f"{SLACK}/test_changes.py::test_each_method_is_held_to_its_tier_and_does_not_wait_for_others"
    ],
    "12 signed with the signing secret, raw, within five minutes": [
        f"{SLACK}/test_webhooks.py::test_slacks_own_example_is_genuine",
        f"{SLACK}/test_webhooks.py::test_one_flipped_bit_of_the_signature_is_refused",
        f"{SLACK}/test_webhooks.py::test_more_than_five_minutes_are_not",
    ],
    "12 slash commands": [
        f"{SLACK}/test_webhooks.py::test_our_own_command_has_its_channel_read_again",
        f"{SLACK}/test_live.py::test_a_command_is_answered_in_words_where_slack_takes_some",
    ],
    "12 events: messages and mentions": [
        f"{SLACK}/test_webhooks.py::test_a_new_message_is_a_row_at_once",
        f"{SLACK}/test_webhooks.py::test_a_mention_of_the_app_is_a_message_like_any_other",
    ],
    "12 messages stand in line, and none is lost or doubled": [
        f"{SLACK}/test_table.py::test_a_message_whose_answer_was_lost_is_found_by_the_next_reading_and_not_sent_twice"
    ],
    "12 a text has 1 to 40000 characters": [
        f"{SLACK}/test_changes.py::test_a_messages_form_is_measured",
        f"{SLACK}/test_changes.py::test_a_message_within_its_limits_is_taken",
    ],
    "12 a channel's id has its shape": [
        f"{SLACK}/test_changes.py::test_a_messages_form_is_measured",
        f"{SLACK}/test_changes.py::test_a_message_within_its_limits_is_taken",
    ],
    "12 blocks are valid Block Kit": [
        f"{SLACK}/test_blocks.py::test_what_is_beyond_a_limit_is_named_with_its_block",
        f"{SLACK}/test_blocks.py::test_what_is_just_at_a_limit_is_let_through",
        f"{SLACK}/test_blocks.py::test_fifty_blocks_are_a_message",
        f"{SLACK}/test_blocks.py::test_what_are_no_blocks_is_said_where",
    ],
    "12 tokens under AES-256": ["services/test_envelope.py::test_what_lies_on_the_disk_is_aes_256_gcm"],
    "12 a hundred requests an hour for a person": [
        "services/test_limits.py::test_the_limit_that_a_person_set_holds_in_every_hour_over_all_lanes"
    ],
    "12 each refusal has its meaning": [f"{SLACK}/test_failures.py::test_each_refusal_is_the_failure_it_means"],
}

CHECKLIST = {
    "no hard-coded credentials": "7.1 no credentials in the sources",
    "state verified": "7.2 state is checked, in constant time",
    "signatures in constant time": "7.3 signatures are compared in constant time",
    "answers validated": "5 an item: each field of its type, five of them required",
    "limits kept and tested": "7.5 limits are kept before a platform has to say so",
    "backoff": "6.3 three retries: one second, doubled, ten at most",
    "refresh before the end": "7.6 refreshed five minutes before the end",
    "idempotent": "1 operations can be repeated without doing harm",
    "errors handled": "8.1 each kind of failure has words for a person",
    "everything in the history": "10 every action there is can be told",
    "coverage": "9 nine tenths of lines and of branches",
    "request ids": "7.4 one request id: on the retries, in the outbox and in the history",
    "no secrets logged": "7.4 no secret is logged",
    "three seconds": "7.3 answered within three seconds",
    "duplicates": "7.3 what comes again is known, under its id and under another",
}
