"""From the text of a file to a platform as one value, the same as those that are built in."""

from typing import Any

from pydantic import ValidationError

from connector_app.described.failures import classifier
from connector_app.described.items import DescribedItems
from connector_app.described.places import ShapeError, body_of, text
from connector_app.described.shape import (
    KeyShape,
    KindShape,
    OAuthShape,
    PlatformShape,
    RevokeShape,
    SetupShape,
    StepShape,
)
from connector_app.described.webhooks import DescribedWebhooks
from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.freshness import POLL_PLAN, PollPlan
from connector_app.model.ids import PLATFORM
from connector_app.model.item import Abilities, Choice, Field, Kind
from connector_app.model.lines import line_of, tables
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet
from connector_app.model.provider import Permissions, Provider, RateRule, bearer, no_revoke
from connector_app.model.ways_in import Device, PastedSecret, Setup, SetupStep

NO = said("{name} does not offer this, or this program was not told how.")


def platform(id: str, text: str) -> Provider:  # noqa: A002
    """Return the platform that a file describes. `id` is the file's name without its ending.

    Raises FailureError(Rejected) with the line and a sentence where something in it is wrong.
    """
    file = f"{id}.toml"
    if not PLATFORM.fullmatch(id):
        raise FailureError(
            Rejected(said("{file}: a name is small letters, digits and hyphens, and begins with a letter.", file=file))
        )
    try:
        told = tables(text)
    except ValueError as error:
        raise FailureError(Rejected(f"{file}: {error}")) from error
    try:
        shape = PlatformShape.model_validate(told)
    except ValidationError as error:
        first = error.errors()[0]
        line = line_of(text, first["loc"])
        raise FailureError(
            Rejected(said("{file}, line {line}: {words}", file=file, line=str(line), words=_explained(first)))
        ) from error
    return _provider(id, shape)


def _provider(id: str, shape: PlatformShape) -> Provider:  # noqa: A002
    kinds = tuple(shape.kinds)
    device = shape.device
    rate = RateRule(shape.rate.per_second, shape.rate.burst, shape.rate.per)
    told = shape.permissions
    key = shape.key

    def credentials(tokens: TokenSet) -> dict[str, str]:
        if key is None or "key" not in tokens.extra:
            return dict(bearer(tokens))
        return {key.header.lower(): f"{key.prefix}{tokens.access}"}

    def whoami() -> Call[Account]:
        return Call("GET", "", _account, endpoint="userinfo", purpose="ask who this is")

    def _account(reply: Reply) -> Account:
        where = shape.account
        return Account(
            id=_needed_text(reply.json, where.id),
            name=_needed_text(reply.json, where.name),
            workspace=text(reply.json, where.workspace),
        )

    userinfo = f"{shape.endpoints['api'].rstrip('/')}/{shape.account.path.lstrip('/')}"
    return Provider(
        id=id,
        name=shape.name,
        line=shape.line or said("What you have at {name}", name=shape.name),
        api_version=shape.api_version,
        docs_url=shape.docs_url,
        endpoints={"userinfo": userinfo, **shape.endpoints},
        kinds=tuple(_kind(shape.name, each) for each in kinds),
        items=DescribedItems(kinds),
        whoami=whoami,
        classify=classifier(id, shape.name, shape.errors),
        rates={"api": rate, "oauth": RateRule(1.0, 10, "app")},
        permissions={
            "read": Permissions(
                tuple(told.read) or (said("See what you have at {name}", name=shape.name),), tuple(told.read_not)
            ),
            "change": Permissions(
                tuple(told.change) or (said("See and change what you have at {name}", name=shape.name),),
                tuple(told.change_not),
            ),
        },
        oauth=_server(id, shape.oauth) if shape.oauth else None,
        device=Device({"read": tuple(device.read), "change": tuple(device.change)}) if device else None,
        pasted=_pasted(key) if key else None,
        setup=_setup(shape.setup) if shape.setup else None,
        headers=shape.headers,
        credentials=credentials,
        revoke=_revoke(shape.revoke) if shape.revoke and shape.revoke.body else no_revoke,
        revoke_page=(shape.revoke.page if shape.revoke else "") or shape.docs_url,
        webhooks=DescribedWebhooks(shape.webhooks) if shape.webhooks else None,
        plan=PollPlan(shape.poll_seconds, resting=max(3 * shape.poll_seconds, POLL_PLAN.resting)),
        consent_words=shape.consent_words,
        nothing_shared=tuple(shape.nothing_shared),
        from_file=True,
    )


def _server(id: str, told: OAuthShape) -> AuthorizationServer:  # noqa: A002
    return AuthorizationServer(
        redirect=Redirect(
            told.redirect_path or f"/callback/{id}", told.redirect_host, tuple(told.redirect_ports) or (0,)
        ),
        scopes={"read": tuple(told.read), "change": tuple(told.change)},
        scope_separator=told.separator,
        pkce=told.pkce,
        secret=told.secret,
        client_auth=told.client_auth,
        token_body=told.token_body,
        iss_required=told.iss_required,
        hint_parameter=told.hint_parameter,
        extra=told.extra,
        extra_token=told.extra_token,
        public_client_id=told.client_id,
    )


def _pasted(told: KeyShape) -> PastedSecret:
    return PastedSecret(
        told.label,
        _steps(told.steps),
        {told.shape: told.shape_words},
        told.mistakes,
        read=lambda pasted: TokenSet(pasted, extra={"key": "1"}),
    )


def _setup(told: SetupShape) -> Setup:
    return Setup(
        _steps(told.steps),
        told.id_example,
        told.id_pattern,
        told.secret_example,
        told.secret_pattern,
        told.minutes,
    )


def _kind(platform: str, shape: KindShape) -> Kind:
    statuses = tuple(Choice(each.value, each.label) for each in shape.statuses)
    no = NO.format(name=platform)
    fields = []
    for each in shape.fields:
        choices = tuple(Choice(choice.value, choice.label) for choice in each.choices)
        if each.name == shape.status_field and not choices:
            choices = statuses
        plain = each.model_dump(exclude={"choices"})
        fields.append(Field(**plain, choices=choices))
    return Kind(
        id=shape.id,
        name=shape.name,
        plural=shape.plural,
        icon=shape.icon,
        fields=tuple(fields),
        statuses=statuses,
        can=Abilities(
            create="" if shape.create else shape.why_no_create or no,
            update="" if shape.update else shape.why_no_update or no,
            delete="" if shape.delete else shape.why_no_delete or no,
        ),
        removal=shape.removal,
        parent=next((each.of for each in shape.fields if each.form == "reference" and each.at_creation), ""),
        title_field=shape.title_field,
        status_field=shape.status_field,
        key_seconds=shape.key_seconds,
    )


def _revoke(told: RevokeShape) -> Any:
    def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
        """Withdraw the refresh token, then the access token (RFC 7009 section 2.1)."""
        kinds = (("refresh_token", tokens.refresh), ("access_token", tokens.access))
        return tuple(_withdraw(told, hint, token, client) for hint, token in kinds if token)

    return revoke


def _withdraw(told: RevokeShape, hint: str, token: str, client: ClientCredentials) -> Call[None]:
    body = body_of(told.body, {"token": token, "hint": hint, "client_id": client.client_id})
    is_json = told.form == "json"
    return Call(
        "POST",
        "",
        lambda _: None,
        endpoint="revoke",
        json=body if is_json else None,
        form=None if is_json else body,
        lane="oauth",
        purpose="withdraw access",
    )


def _steps(told: list[StepShape]) -> tuple[SetupStep, ...]:
    return tuple(SetupStep(each.words, each.copied, each.link) for each in told)


def _needed_text(value: Any, path: str) -> str:
    found = text(value, path)
    if not found:
        raise ShapeError(f"nothing at {path}")
    return found


def _explained(error: Any) -> str:
    key = ".".join(str(part) for part in error["loc"])
    match error["type"]:
        case "extra_forbidden":
            return said("there is no “{name}”.", name=key)
        case "missing":
            return said("“{name}” is missing.", name=key)
        case "value_error":
            words = error["ctx"]["error"]
            return said("“{name}” {words}.", name=key, words=words) if key else said("this file {words}.", words=words)
        case _:
            return said("“{name}”: {words}", name=key, words=_sentence(error["msg"]))


def _sentence(words: str) -> str:
    return words[:1].lower() + words[1:].rstrip(".") + "."
