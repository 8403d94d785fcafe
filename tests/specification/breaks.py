"""For a demand, the lines of the program to spoil: file, what stands there once, and what to write instead."""

EXCHANGE, LIMITS, OAUTH = "services/exchange.py", "model/limits.py", "model/oauth.py"
HOOKS, VERIFY, WEBHOOK = "services/webhooks.py", "providers/practice/webhooks.py", "model/webhook.py"
PRACTICE, KIND, WIRE = "providers/practice/__init__.py", "providers/practice/kinds.py", "providers/practice/wire.py"
REFUSALS, VERBS, THERE = "providers/practice/failures.py", "providers/practice/items.py", "practice/items.py"
SLACK, TRAIL = "providers/slack", "services/trail.py"

BREAKS = {
    "3.1 version and documentation of a platform's API are told": [
        ("cli/reading.py", "— API {each.api_version} {each.docs_url}", ""),
    ],
    "3.1 tiers: twenty a minute, fifty a second, a hundred at once": [
        (PRACTICE, "RateRule(per_second=50, burst=100)", "RateRule(per_second=500, burst=100)"),
        (PRACTICE, '"webhooks": RateRule(per_second=20 / 60, burst=20)', '"webhooks": RateRule(20, 20)'),
    ],
    "3.2 the specification's addresses and verbs": [
        (VERBS, '"PATCH",\n', '"PUT",\n'),
        (PRACTICE, '{HERE}/v2/users/me"', '{HERE}/v2/user"'),
    ],
    "4.1 the authorize address: client, redirect, scopes with commas, state, response type": [
        (PRACTICE, 'scope_separator=","', 'scope_separator=" "'),
        (OAUTH, '"response_type": "code",', ""),
    ],
    "4.1 a code is exchanged in JSON, with client and redirect": [
        (PRACTICE, 'token_body="json",', ""),
        ("services/grants.py", ', "redirect_uri": request.redirect_uri}', "}"),
    ],
    "4.1 a refresh is asked for in JSON, with client": [(OAUTH, 'body["client_id"] = client.client_id', "pass")],
    "4.2 token, content type, user agent and request id on every request": [
        (EXCHANGE, '"user-agent": f"ConnectorManager/{__version__}",', ""),
        (EXCHANGE, '{"x-request-id": request_id},', ""),
        (EXCHANGE, 'if call.form is not None else "application/json",', 'if call.form is not None else "text/plain",'),
    ],
    "4.2 400: invalid_request, with what is wrong": [(REFUSALS, "trace.words or", "")],
    "4.2 403: insufficient_scope, naming it": [(REFUSALS, "tuple(found[1].split(", "tuple(found[0].split(")],
    "5 title: required, at most 200": [
        (KIND, "required=True, longest=200,", "required=True, longest=201,"),
        (KIND, "required=True, longest=200,", "required=True, longest=199,"),
        (KIND, 'said("Title"), required=True,', 'said("Title"),'),
    ],
    "5 description: at most 2000": [
        (KIND, "longest=2000", "longest=2001"),
        (KIND, "longest=2000", "longest=1999"),
        (THERE, '("description", 2000)', '("description", 1999)'),
    ],
    "5 status: active, inactive or archived": [(KIND, 'choices=STATUSES, default="active"', 'default="active"')],
    "5 tags: at most 10": [(KIND, "most=10", "most=11"), (KIND, "most=10", "most=9")],
    "5 text is trimmed, then measured": [("model/item.py", "else str(value)).strip()", "else str(value))")],
    "5 a token answer: a token, Bearer, a positive life": [
        (OAUTH, 'if kind.lower() != "bearer" or not access:', "if not access:"),
        (OAUTH, 'if kind.lower() != "bearer" or not access:', 'if kind.lower() != "bearer":'),
        (OAUTH, "or not life > 0", "or not life >= 0"),
    ],
    "5 an item: each field of its type, five of them required": [
        (WIRE, "    description: str | None = None", "    description: Any = None"),
        (WIRE, "    updated_at: Moment\n", '    updated_at: str = ""\n'),
        (WIRE, "    title: str\n    description", '    title: str = ""\n    description'),
    ],
    "5 an event: one of three names, a moment, an item, a registration": [
        (WIRE, "    timestamp: Moment\n", "    timestamp: Any = None\n"),
        (WIRE, "    webhook_id: Name", '    webhook_id: str = ""'),
        (WIRE, "    event: EventName", "    event: str"),
    ],
    "6.2 the end of tokens is counted from when they came": [
        (OAUTH, "at + timedelta(seconds=_life", "at + timedelta(1, _life")
    ],
    "6.2 an answer without a refresh token keeps the old one": [
        (OAUTH, "refresh=fresh.refresh or self.refresh", "refresh=fresh.refresh"),
    ],
    "6.3 three retries: one second, doubled, ten at most": [
        (LIMITS, "retries: int = 3", "retries: int = 4"),
        (LIMITS, "base: float = 1.0", "base: float = 0.5"),
        (LIMITS, "ceiling: float = 10.0", "ceiling: float = 20.0"),
        (LIMITS, "2.0 ** (retry - 1)", "3.0 ** (retry - 1)"),
    ],
    "6.3 a wait that a platform names is kept; a 429 without one is a minute": [
        (EXCHANGE, "UNTOLD = 60.0", "UNTOLD = 30.0"),
        (EXCHANGE, 'body = reply.json.get("retry_after") if', "body = None if"),
        (EXCHANGE, "told=failure.trace.retry_after)", "told=None)"),
    ],
    "6.3 each change is written down with its status": [(TRAIL, "            status=status,\n", "")],
    "6.4 signed over timestamp, full stop and the body as it came": [
        (VERIFY, 'signed = timestamp + b"." + raw', 'signed = timestamp + b":" + raw'),
    ],
    "6.4 genuine and unreadable: 400, and counted": [(VERIFY, 'Rejected("body", 400)', 'Rejected("body")')],
    "6.4 a header of another event: 400": [(VERIFY, "if said.event.encode() != event:", "if False:")],
    "6.4 every 2xx says received, also to a duplicate": [
        (WEBHOOK, """b'{"received":true}'""", """b'{"received":false}'""")
    ],
    "7.1 no credentials in the sources": [
        ("model/ids.py", "import uuid\n", 'import uuid\n\nCLIENT_SECRET = "0123456789abcdef"\n')
    ],
    "7.1 a passphrase is stretched with scrypt": [("services/passphrase.py", "N, R, P = 2**17", "N, R, P = 2**14")],
    "7.2 state: 256 random bits, new for each attempt": [
        ("services/signin.py", "(needs.random(32), needs.random(32))", "(bytes(32), needs.random(32))"),
    ],
    "7.2 state is checked, in constant time": [
        (
            OAUTH,
            'hmac.compare_digest(state.encode("utf-8", "surrogatepass"), self.state.encode())',
            "state == self.state",
        ),
    ],
    "7.2 state ends after five minutes": [(OAUTH, "ANSWER_SECONDS = 300.0", "ANSWER_SECONDS = 301.0")],
    "7.2 PKCE with S256": [(OAUTH, "if self.server.pkce:", "if False:")],
    "7.3 signatures are compared in constant time": [
        (WEBHOOK, "holds |= hmac.compare_digest(", "holds |= bytes.__eq__("),
    ],
    "7.3 five minutes, both ways": [
        (WEBHOOK, "WINDOW = 300.0", "WINDOW = 301.0"),
        (WEBHOOK, "abs(now - int(timestamp)) <= WINDOW", "now - int(timestamp) <= WINDOW"),
    ],
    "7.3 stored first, answered then, worked on afterwards": [
        (HOOKS, "self._intake = Intake(db, self._record)", "self._intake = Intake(db, lambda *_: None)")
    ],
    "7.3 answered within three seconds": [
        (HOOKS, "ANSWER_SECONDS = 2.5", "ANSWER_SECONDS = 4.0"),
        ("services/doors.py", "UNLOCK_SECONDS = 2.0", "UNLOCK_SECONDS = 9.0"),
    ],
    "7.4 https only": [
        ("services/catalog.py", 'if parts.scheme == "https":', 'if parts.scheme in ("https", "http"):'),
    ],
    "7.4 one request id: on the retries, in the outbox and in the history": [
        ("services/settling.py", "            request_id=entry.key,\n", ""),
        ("services/sender.py", "until=until), entry.key)", 'until=until), "")'),
    ],
    "7.6 refreshed five minutes before the end": [(OAUTH, "timedelta(minutes=5)", "timedelta(minutes=4)")],
    "7.6 gone when the person disconnects, the refresh token first": [
        (PRACTICE, "in kinds if token)", "in kinds[::-1] if token)"),
    ],
    "8.2 429, 500, 502, 503 and 504 are asked again": [
        (EXCHANGE, "case Unavailable() | Offline() if", "case Offline() if"),
        (EXCHANGE, "delay = self._policy.delay(attempt, jitter=0.0, told=told)", "delay = None"),
    ],
    "8.2 400, 401, 403 and 404 are not": [
        (
            EXCHANGE,
            "            case _:\n                return None\n        return delay",
            "            case _:\n                delay = 0.1\n        return delay",
        ),
    ],
    "9.4 an error is told with its description": [(REFUSALS, "trace.words or", "")],
    "9.5 wrong input is refused, and nothing is sent": [("services/items.py", "    if problems:\n", "    if False:\n")],
    "9.7 a wrong signature is refused": [(VERIFY, "or scheme != _SCHEME", "and scheme != _SCHEME")],
    "9.10 a wrong state is refused": [("services/signin.py", 'what not in {"issuer", "late"}', 'what == "none"')],
    "10 an entry: moment, action, who, request id, status, words, error": [
        ("services/exports.py", '"requestId": entry.request_id,', ""),
        ("services/exports.py", '"timestamp": entry.ts,', '"timestamp": "",'),
        ("services/exports.py", '"status": entry.status or entry.outcome,', '"status": entry.status,'),
        ("services/exports.py", '**({"error": entry.error} if entry.error else {}),', ""),
    ],
    "10 a finished sign-in, with its scopes": [("services/admission.py", '"scope": ",".join(granted),', "")],
    "10 a delivery, by its id, with its event and its item": [
        (HOOKS, "request_id=arrived.accepted.delivery_id,", ""),
        ("services/arrivals.py", "request_id=arrival.delivery_id,", ""),
    ],
    "12 one message a second into each channel": [
        (f"{SLACK}/limits.py", 'RateRule(per_second=1.0, burst=1, per="object")', 'RateRule(2.0, 1, per="object")'),
    ],
    "12 events: messages and mentions": [(f"{SLACK}/webhooks.py", '("message", "app_mention")', '("message",)')],
    "12 a text has 1 to 40000 characters": [
        (f"{SLACK}/text.py", "LONGEST = 40_000", "LONGEST = 40_001"),
        (f"{SLACK}/text.py", "LONGEST = 40_000", "LONGEST = 39_999"),
    ],
    "12 a channel's id has its shape": [(f"{SLACK}/wire.py", '"[CGD][A-Z0-9]{8,}"', '"[A-Z][A-Z0-9]{8,}"')],
    "12 blocks are valid Block Kit": [(f"{SLACK}/blocks.py", "MOST = 50", "MOST = 51")],
    "12 tokens under AES-256": [("services/envelope.py", "NONCE, KEY = 12, 32", "NONCE, KEY = 12, 16")],
    "3.1 scopes read:user, write:data, admin:webhooks": [(PRACTICE, 'live_scopes=("admin:webhooks",),', "")],
    "3.2 three events are registered for": [(VERIFY, '"item.updated", "item.deleted")', '"item.updated")')],
    "5 a delivery without one of its four headers is refused": [(VERIFY, " or event is None or delivery is None", "")],
    "6.4 not genuine: 401, and nothing of it is kept": [
        (WEBHOOK, "Literal[400, 401] = 401", "Literal[400, 401] = 400")
    ],
    "6.4 what goes wrong here is no acknowledgement": [(HOOKS, "NOT_NOW = Answer(503,", "NOT_NOW = Answer(200,")],
    "7.2 state is used once": [("services/signin.py", "if self._page is not None:", "if False:")],
    "7.5 limits are kept before a platform has to say so": [
        (LIMITS, "start - (self.burst - 1) * interval", "start - self.burst * interval"),
    ],
    "7.6 a withdrawn grant asks for a sign-in, once": [
        ("services/tokens.py", "if self._health.note(tx, connection, failure):", "if False:"),
    ],
    "12 permissions to read channels and to write": [
        (f"{SLACK}/manifest.py", '("chat:write", "channels:write",', '("channels:write",')
    ],
    "8.1 a limit carries its wait": [(REFUSALS, "DEFAULT_WAIT = 60.0", "DEFAULT_WAIT = 30.0")],
    "8.1 status, code and the platform's words": [(REFUSALS, "words=refusal.error_description[:500],", "")],
    "10 a call, with endpoint, method and status": [(TRAIL, '"method": call.method, ', "")],
    "12 signed with the signing secret, raw, within five minutes": [
        (f"{SLACK}/webhooks.py", 'signed = b"v0:" +', 'signed = b"v1:" +'),
    ],
    "12 slash commands": [(f"{SLACK}/webhooks.py", 'if told.event == "slash_command":', "if False:")],
    "12 a hundred requests an hour for a person": [
        ("services/catalog.py", "(most - burst + 1) / 3600", "(most - burst + 1) / 1800"),
    ],
    "12 each method in its tier": [
        (f"{SLACK}/limits.py", "TIER_2 = RateRule(per_second=20 / 60", "TIER_2 = RateRule(per_second=40 / 60")
    ],
    "7.3 what comes again is known, under its id and under another": [
        (HOOKS, 'if taken == "replayed":', "if False:"),
        ("store/deliveries.py", '" on conflict do nothing"', '" on conflict (connection, delivery_id) do nothing"'),
    ],
    "9.8 a doubled delivery acts once": [("store/deliveries.py", '"repeated" if known else "replayed"', '"replayed"')],
}
