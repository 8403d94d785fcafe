"""Signing out: what is withdrawn, what is destroyed, what stays, and what waits for better times."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import FailureError, KeychainLocked, NotFound, Offline, Rejected, Unauthorized
from connector_app.services import tokens
from connector_app.services.needs import Hooks
from connector_app.store import subscriptions
from connector_app.store.subscriptions import Registration, RegistrationState
from tests.fakes.keychain import MemoryKeychain
from tests.parts.authority import Authority, acme, says
from tests.parts.house import failure, open_house, value

THINGS = """
insert into items (id, connection, kind, title, remote_id) values ('itm_1', :c, 'k', 't', 'r');
insert into items (id, connection, kind, title) values ('itm_2', :c, 'k', 't');
insert into items (id, connection, kind, title) values ('itm_3', 'acme-00000000', 'k', 't');
insert into cursors (connection, kind) values (:c, 'k');
insert into outbox (connection, item, verb, kind, key, state, created_at)
  values (:c, 'itm_2', 'create', 'k', '1', 'waiting', '');
insert into outbox (connection, item, verb, kind, key, state, created_at)
  values (:c, 'itm_1', 'update', 'k', '2', 'done', '');
insert into deliveries (connection, delivery_id, signed, event, body, received_at)
  values (:c, 'd', x'00', 'e', x'00', '');
insert into subscriptions (token, connection, state, created_at) values ('t', :c, 'live', '')
"""


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        yield house


async def with_things(house):
    """Sign in, and put some of everything on this computer."""
    step = await house.connect()

    def put(tx):
        for each in THINGS.split(";"):
            tx.run(each, {"c": step.connection} if ":c" in each else ())

    await house.db.write(put)
    return step.connection


def outcomes(steps):
    return {step.name: step.outcome for step in steps}


def revoked(platform):
    return [form["token"].rpartition("-")[0] for form in platform.asked_at("/revoke")]


async def refresh_under_way(house, platform, step):
    """Begin a refresh of which the platform keeps the answer back. Return it, and what lets the answer out."""
    acted, go = asyncio.Event(), asyncio.Event()

    async def late():
        acted.set()
        await go.wait()

    platform.acted["/token"] = late
    account = value(await house.connections.get(step.connection))
    refreshing = asyncio.create_task(house.tokens.replace(account, await house.tokens.valid(account)))
    await acted.wait()
    return refreshing, go


class TestLeaving:
    async def test_access_is_withdrawn_keys_and_copies_go_and_the_history_stays(self, house, platform):
        account = await with_things(house)

        steps = value(await house.connections.disconnect(account))

        assert outcomes(steps) == {"work": "ok", "live": "skipped", "access": "ok", "keys": "ok", "copies": "ok"}
        assert steps[2].words == "Access was withdrawn at Acme."
        assert steps[-1].words == ("Deleted here: 2 items, 1 waiting change, 1 unread delivery. The history stays.")
        assert revoked(platform) == ["canary-refresh", "canary-access"]
        assert platform.alive == []
        assert value(await house.connections.all()) == ()
        assert failure(await house.connections.get(account)) == NotFound("account")
        assert house.left_behind() == {"connections": 1}
        for table in ("cursors", "outbox", "deliveries", "subscriptions"):
            assert house.rows(f"select * from {table}") == []  # noqa: S608  names from the line above
        assert house.rows("select id from items") == [("itm_3",)]
        assert house.history()[-2:] == [("token.revoked", "success", ""), ("connection.removed", "success", "")]
        calls = [(e.details["endpoint"], e.details["method"], e.status, e.connection) for e in await house.calls()]
        assert calls == [("/token", "POST", 200, ""), *[("/revoke", "POST", 200, account)] * 2]
        (entry, *_) = value(await house.audit.page(AuditQuery(connection=account)))
        assert entry.counts == {"items": 2, "deliveries": 1, "waiting": 1}
        assert entry.details == {"account": "Acme \u2013 Acme", "live": "skipped", "access": "ok"}
        assert value(await house.audit.verify()).verdict == "unbroken"

    async def test_the_old_vault_key_is_gone(self, house):
        account = await with_things(house)
        before = set(house.keychain.items.values())

        value(await house.connections.disconnect(account))

        assert before.isdisjoint(house.keychain.items.values())

    async def test_live_work_stops_first_and_registrations_go_while_the_token_works(self, tmp_path, platform):
        done = []

        async def stop(connection):
            done.append(("stop", len(platform.alive)))

        async def unsubscribe(connection):
            done.append(("unsubscribe", len(platform.alive)))

        hooks = Hooks(before_disconnect=stop, unsubscribe=unsubscribe)
        known = acme(platform.origin, subscriptions=object())
        async with open_house(tmp_path / "data", known, hooks=hooks) as house:
            step = await house.connect()

            steps = value(await house.connections.disconnect(step.connection))

            assert done == [("stop", 1), ("unsubscribe", 1)]
            assert steps[1].outcome == "ok"
            assert platform.alive == []

    async def test_registrations_that_cannot_be_removed_do_not_keep_the_account(self, tmp_path, platform):
        async def unsubscribe(connection):
            raise FailureError(Offline("acme"))

        known = acme(platform.origin, subscriptions=object())
        async with open_house(tmp_path / "data", known, hooks=Hooks(unsubscribe=unsubscribe)) as house:
            step = await house.connect()

            steps = value(await house.connections.disconnect(step.connection))

            assert outcomes(steps) == {"work": "ok", "live": "failed", "access": "ok", "keys": "ok", "copies": "ok"}

    async def test_registrations_that_remain_are_named(self, tmp_path, platform):
        async def unsubscribe(connection):
            raise FailureError(Offline("acme"))

        watches = SimpleNamespace(targets=lambda _items: {"lists/0": "Errands"})
        known = acme(platform.origin, watches=watches)
        async with open_house(tmp_path / "data", known, hooks=Hooks(unsubscribe=unsubscribe)) as house:
            for count, words in (
                (2, " about “Errands”, “lists/1”;"),
                (11, " about “Errands”, " + ", ".join(f"“lists/{n}”" for n in range(1, 10)) + " and 1 more;"),
            ):
                step = await house.connect()
                rows = [
                    Registration(f"{count}-{n}", step.connection, RegistrationState.LIVE, "", target=f"lists/{n}")
                    for n in range(count)
                ]
                await house.db.write(lambda tx, rows=rows: [subscriptions.put(tx, row) for row in rows])

                steps = value(await house.connections.disconnect(step.connection))

                assert steps[1].words == f"Acme may go on sending live updates{words} they are not read."

    async def test_access_can_be_left_as_it_is(self, house, platform):
        step = await house.connect()

        steps = value(await house.connections.disconnect(step.connection, withdraw=False))

        assert outcomes(steps)["access"] == "skipped"
        assert "https://acme.example/grants" in steps[2].words
        assert platform.asked_at("/revoke") == []
        assert house.left_behind() == {"connections": 1}

    async def test_a_platform_where_programs_cannot_withdraw_is_named(self, tmp_path, platform):
        known = acme(platform.origin, revoke=lambda _tokens, _client: (), revoke_page="")
        async with open_house(tmp_path / "data", known) as house:
            one, two = await house.connect(), None
            steps = value(await house.connections.disconnect(one.connection))
            two = await house.connect()
            kept = value(await house.connections.disconnect(two.connection, withdraw=False))

            assert steps[2].words == "Acme does not let programs withdraw access."
            assert kept[2].words == "Access was left as it is at Acme."
            assert steps[-1].words == "Deleted here: nothing. The history stays."

    @pytest.mark.parametrize(
        ("status", "code"), [(401, "invalid_token"), (401, ""), (404, "gone"), (410, "gone"), (400, "invalid_token")]
    )
    async def test_a_refusal_is_not_taken_for_a_withdrawal(self, house, platform, status, code):
        """RFC 7009 section 2.2 answers an unknown token with 200: anything else says that nothing was withdrawn."""
        step = await house.connect()
        platform.trouble["/revoke"] = says(status, {"error": code})

        steps = value(await house.connections.disconnect(step.connection))

        assert outcomes(steps)["access"] == "failed"
        assert "https://acme.example/grants" in steps[2].words
        assert outcomes(steps)["keys"] == "later"
        assert [account.id for account in value(await house.connections.pending())] == [step.connection]
        assert "token.revoked" not in [entry[0] for entry in house.history()]
        assert len(platform.alive) == 1

        platform.trouble.clear()
        value(await house.connections.settle())
        assert (platform.alive, value(await house.connections.pending())) == ([], ())
        assert house.history()[-1][0] == "token.revoked"

    @pytest.mark.parametrize(("status", "outcome"), [(401, "ok"), (404, "failed")])
    async def test_a_platform_may_name_the_answer_that_says_a_key_was_gone_already(
        self, tmp_path, platform, status, outcome
    ):
        """Where a key withdraws itself, it is refused once it has been: so it is with the second one."""
        known = acme(platform.origin, already_gone=lambda failure: isinstance(failure, Unauthorized))
        async with open_house(tmp_path / "data", known) as house:
            step = await house.connect()
            platform.trouble["/revoke"] = says(status, {"error": "x"})

            steps = value(await house.connections.disconnect(step.connection))

            assert outcomes(steps)["access"] == outcome

    async def test_other_accounts_stay_as_they_are(self, house, platform):
        one = await house.connect()
        platform.person = "ben"
        two = await house.connect()

        value(await house.connections.disconnect(one.connection))

        assert [account.id for account in value(await house.connections.all())] == [two.connection]
        kept, _ = await house.db.write(lambda tx: house.tokens.load(tx, two.connection))
        assert kept.access == platform.alive[0].access

    async def test_a_sign_in_with_lost_keys_can_still_be_removed(self, house, platform):
        step = await house.connect()
        await house.db.write(lambda tx: tx.run("update sealed set blob = zeroblob(80)"))

        steps = value(await house.connections.disconnect(step.connection))

        assert outcomes(steps)["access"] == "skipped"
        assert "https://acme.example/grants" in steps[2].words
        assert house.left_behind() == {"connections": 1}

    async def test_a_sign_in_without_keys_can_still_be_removed(self, house, platform):
        step = await house.connect()
        await house.db.write(lambda tx: house.vault.destroy(tx, step.connection))

        assert outcomes(value(await house.connections.disconnect(step.connection)))["access"] == "skipped"

    @pytest.mark.parametrize("asks", ["required", "optional"])
    async def test_a_client_secret_that_is_lost_does_not_keep_the_account(self, tmp_path, platform, asks):
        known = acme(platform.origin)
        async with open_house(tmp_path / "data", known) as house:
            keychain, step = house.keychain, await house.connect()
            put = house.vault.put
            await house.db.write(lambda tx: put(tx, "provider:acme", "client-secret", b"canary", generation=1))
            await house.db.write(
                lambda tx: tx.run("update sealed set blob = zeroblob(80) where owner = 'provider:acme'")
            )
        wanting = replace(known, oauth=replace(known.oauth, secret=asks))
        async with open_house(tmp_path / "data", wanting, keychain=keychain) as house:
            assert outcomes(value(await house.connections.disconnect(step.connection)))["access"] == "ok"
            assert platform.alive == []

    async def test_a_client_id_that_is_no_longer_there_does_not_keep_the_account(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin)) as house:
            keychain, step = house.keychain, await house.connect()
        async with open_house(tmp_path / "data", acme(platform.origin, oauth=None), keychain=keychain) as house:
            steps = value(await house.connections.disconnect(step.connection))

            assert outcomes(steps)["access"] == "ok"
            assert "client_id" not in platform.asked_at("/revoke")[0]


class TestLater:
    async def test_without_a_network_the_keys_stay_sealed_until_access_is_withdrawn(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin)) as house:
            keychain, account = house.keychain, await with_things(house)
            await platform.stop()

            steps = value(await house.connections.disconnect(account))

            assert outcomes(steps) == {
                "work": "ok",
                "live": "skipped",
                "access": "later",
                "keys": "later",
                "copies": "ok",
            }
            assert value(await house.connections.all()) == ()
            assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1, "intents": 1}
            assert [a.id for a in value(await house.connections.pending())] == [account]
            value(await house.connections.settle())
            assert [a.id for a in value(await house.connections.pending())] == [account]
            assert house.history()[-1] == ("connection.removed", "success", "")

        await platform.again()
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            value(await house.connections.settle())

            assert platform.alive == []
            assert house.left_behind() == {"connections": 1}
            assert value(await house.connections.pending()) == ()
            assert house.history()[-1] == ("token.revoked", "success", "")

    async def test_a_person_need_not_wait_for_the_platform(self, house, platform):
        step = await house.connect()
        await platform.stop()
        value(await house.connections.disconnect(step.connection))

        result = value(await house.connections.forget_now(step.connection))

        assert (result.name, result.outcome) == ("keys", "ok")
        assert house.left_behind() == {"connections": 1}
        assert failure(await house.connections.forget_now(step.connection)) == NotFound("withdrawal")

    async def test_a_platform_that_refuses_for_good_is_named_and_keys_wait_for_a_decision(self, house, platform):
        step = await house.connect()
        platform.trouble["/revoke"] = says(401, {"error": "invalid_client"})

        steps = value(await house.connections.disconnect(step.connection))

        assert outcomes(steps)["access"] == "failed"
        assert "https://acme.example/grants" in steps[2].words
        assert outcomes(steps)["keys"] == "later"
        assert len(value(await house.connections.pending())) == 1

    async def test_half_of_it_is_finished_later(self, house, platform):
        step = await house.connect()
        asked = []

        async def second_fails():
            asked.append(1)
            return await says(503, {"error": "x"})() if len(asked) > 1 else None

        platform.trouble["/revoke"] = second_fails
        assert outcomes(value(await house.connections.disconnect(step.connection)))["access"] == "later"
        platform.trouble.clear()

        value(await house.connections.settle())

        assert platform.alive == []
        assert house.left_behind() == {"connections": 1}

    async def test_a_platform_that_no_longer_offers_it_is_not_waited_for(self, tmp_path, platform):
        keychain = MemoryKeychain()
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            step = await house.connect()
            await platform.stop()
            value(await house.connections.disconnect(step.connection))
        known = acme(platform.origin, revoke=lambda _tokens, _client: ())
        async with open_house(tmp_path / "data", known, keychain=keychain) as house:
            value(await house.connections.settle())

            assert house.left_behind() == {"connections": 1}
            assert "token.revoked" not in [entry[0] for entry in house.history()]

    async def test_a_locked_keychain_makes_it_wait(self, tmp_path, platform):
        keychain = MemoryKeychain()
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            step = await house.connect()
        keychain.state = "locked"
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            steps = value(await house.connections.disconnect(step.connection))
            assert outcomes(steps)["access"] == "later"
            assert "safe" in steps[2].words
            assert len(platform.alive) == 1
            keychain.state = "unlocked"

            value(await house.connections.settle())

            assert platform.alive == []
            assert house.left_behind() == {"connections": 1}

    async def test_a_keychain_that_shuts_before_the_last_traces_go_makes_those_wait(self, house, platform):
        step = await house.connect()

        async def shut():
            house.keychain.state = "locked"

        platform.trouble["/revoke"] = shut

        steps = value(await house.connections.disconnect(step.connection))

        assert (steps[3].outcome, house.left_behind()) == ("later", {"connections": 1, "intents": 1})
        house.keychain.state = "unlocked"
        value(await house.connections.settle())
        assert house.left_behind() == {"connections": 1}

    @pytest.mark.parametrize("secret", ["none", "required"])
    async def test_a_vault_that_shuts_between_two_looks_makes_it_wait(self, tmp_path, platform, secret, monkeypatch):
        known = acme(platform.origin)
        async with open_house(tmp_path / "data", known) as house:
            keychain, step = house.keychain, await house.connect()
        known = replace(known, oauth=replace(known.oauth, secret=secret))
        async with open_house(tmp_path / "data", known, keychain=keychain) as house:

            def shut(tx, owner, field):
                if owner.startswith("provider:") == (secret == "required"):
                    raise FailureError(KeychainLocked("keychain:Memory"))
                return get(tx, owner, field)

            get = house.vault.get
            monkeypatch.setattr(house.vault, "get", shut)

            assert outcomes(value(await house.connections.disconnect(step.connection)))["access"] == "later"
            assert len(platform.alive) == 1

    async def test_a_refresh_under_way_is_waited_for_and_what_it_brought_is_withdrawn(self, house, platform):
        step = await house.connect()
        refreshing, go = await refresh_under_way(house, platform, step)

        leaving = asyncio.create_task(house.connections.disconnect(step.connection))
        await asyncio.sleep(0.2)
        assert platform.asked_at("/revoke") == []
        go.set()

        assert outcomes(value(await leaving))["access"] == "ok"
        assert (await refreshing).access == platform.grants[-1].access
        assert platform.asked_at("/revoke")[0]["token"] == platform.grants[-1].refresh
        assert platform.alive == []
        assert house.left_behind() == {"connections": 1}

    async def test_a_refresh_that_does_not_end_makes_the_withdrawal_wait(self, house, platform, monkeypatch):
        monkeypatch.setattr(tokens, "RESTING_SECONDS", 0.1)
        step = await house.connect()
        refreshing, go = await refresh_under_way(house, platform, step)

        steps = value(await house.connections.disconnect(step.connection))

        assert (outcomes(steps)["access"], outcomes(steps)["keys"]) == ("later", "later")
        assert platform.asked_at("/revoke") == []
        go.set()
        await refreshing
        value(await house.connections.settle())
        assert platform.alive == []
        assert house.left_behind() == {"connections": 1}
        assert house.history()[-1] == ("token.revoked", "success", "")

    async def test_a_refresh_that_comes_back_after_the_keys_were_destroyed_brings_nothing_back(
        self, house, platform, monkeypatch
    ):
        monkeypatch.setattr(tokens, "RESTING_SECONDS", 0.1)
        step = await house.connect()
        refreshing, go = await refresh_under_way(house, platform, step)
        value(await house.connections.disconnect(step.connection))

        value(await house.connections.forget_now(step.connection))
        go.set()

        with pytest.raises(FailureError):
            await refreshing
        assert house.left_behind() == {"connections": 1}
        assert "token.refreshed" not in [entry[0] for entry in house.history()]

    async def test_an_account_on_its_way_out_cannot_be_turned_on_or_signed_in_again(self, tmp_path, platform):
        answers = []

        async def meanwhile(connection):
            answers.append(failure(await house.connections.turn_on(connection)))
            answers.append((await house.connect(expect=connection)).failure)
            answers.append((await house.connect()).failure)

        hooks = Hooks(before_disconnect=meanwhile)
        async with open_house(tmp_path / "data", acme(platform.origin), hooks=hooks) as house:
            step = await house.connect()

            value(await house.connections.disconnect(step.connection))

            assert answers == [Rejected("This account is being removed.")] * 3
            assert platform.alive == []
            assert house.left_behind() == {"connections": 1}

    async def test_what_only_finishes_leaves_the_rest_for_later(self, house, platform):
        step = await house.connect()
        await platform.stop()
        value(await house.connections.disconnect(step.connection))
        await platform.again()

        value(await house.connections.finish_leaving())

        assert [account.id for account in value(await house.connections.pending())] == [step.connection]
        assert len(platform.alive) == 1

    async def test_a_disconnection_meanwhile_is_off(self, tmp_path, platform):
        seen = []

        async def stop(connection):
            seen.append(value(await house.connections.get(connection)).status)

        async with open_house(tmp_path / "data", acme(platform.origin), hooks=Hooks(before_disconnect=stop)) as house:
            step = await house.connect()
            one, two = await asyncio.gather(*(house.connections.disconnect(step.connection) for _ in range(2)))

            assert seen == [ConnectionStatus.OFF]
            value(one)
            assert failure(two) == NotFound("account")

    async def test_settling_with_nothing_to_do_does_nothing(self, house, platform):
        value(await house.connections.settle())

        assert platform.asked == []
        assert house.history() == []

    async def test_intents_without_an_account_are_left_alone(self, house, platform):
        row = "insert into intents (owner, what, at) values ('acme-00000000', ?, '')"
        await house.db.write(lambda tx: [tx.run(row, (what,)) for what in ("disconnect", "revoke")])

        value(await house.connections.settle())

        assert value(await house.connections.pending()) == ()


class TestTokensNobodyGot:
    """What `settle` does with tokens that a process received and did not live to save."""

    async def left(self, tmp_path, platform, keychain):
        """Leave sealed tokens and an intent behind, as a killed process does."""
        platform.trouble["/me"] = says(503, {"error": "x"})
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            await platform_down_for_revoking(platform)
            await house.connect()
            assert house.left_behind() == {"data_keys": 1, "sealed": 1, "intents": 1}
        platform.trouble.clear()

    async def test_they_are_given_back(self, tmp_path, platform):
        keychain = MemoryKeychain()
        await self.left(tmp_path, platform, keychain)
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            assert len(platform.alive) == 1

            value(await house.connections.settle())

            assert platform.alive == []
            assert house.left_behind() == {}

    async def test_a_locked_keychain_makes_them_wait(self, tmp_path, platform):
        keychain = MemoryKeychain()
        await self.left(tmp_path, platform, keychain)
        keychain.state = "locked"
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            assert failure(await house.connections.settle()).name == "keychain-locked"

            assert house.left_behind() == {"data_keys": 1, "sealed": 1, "intents": 1}

    @pytest.mark.parametrize("damage", ["update sealed set blob = zeroblob(80)", "delete from sealed"])
    async def test_those_that_do_not_open_are_forgotten(self, tmp_path, platform, damage):
        keychain = MemoryKeychain()
        await self.left(tmp_path, platform, keychain)
        async with open_house(tmp_path / "data", acme(platform.origin), keychain=keychain) as house:
            await house.db.write(lambda tx: tx.run(damage))

            value(await house.connections.settle())

            assert house.left_behind() == {}

    async def test_an_attempt_under_way_is_not_settled(self, house, platform):
        asked, go_on = asyncio.Event(), asyncio.Event()

        async def slow():
            asked.set()
            await go_on.wait()

        platform.trouble["/me"] = slow
        attempt = value(await house.connections.begin("acme", "read"))
        await asyncio.wait_for(asked.wait(), 5)

        value(await house.connections.settle())

        assert len(platform.alive) == 1
        platform.trouble.clear()
        go_on.set()
        assert (await house.follow(attempt))[-1].phase == "connected"


async def platform_down_for_revoking(platform):
    platform.trouble["/revoke"] = says(503, {"error": "x"})
