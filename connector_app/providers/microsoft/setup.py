"""What a person without a client id does once at Microsoft, in three steps."""

from connector_app.model.provider import Setup, SetupStep, Tenant

PORTAL = "https://entra.microsoft.com"
REDIRECT = "http://localhost"
ID_PATTERN = r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

SETUP = Setup(
    steps=(
        SetupStep(
            "Sign in at the address below and choose App registrations, then New registration. If it says that"
            " something outside of a directory is deprecated, first make a free account at azure.microsoft.com/free"
            " (it asks for a card and charges nothing), then come back.",
            link=PORTAL,
        ),
        SetupStep(
            "Type a name. For the supported account types choose the one with any organisational directory and personal"
            " Microsoft accounts. Leave the redirect address empty. Choose Register, then copy the Application (client)"
            " ID into the field below.",
        ),
        SetupStep(
            "Choose Authentication, then Add a platform, then Mobile and desktop applications. Put this address under"
            " Custom redirect URIs and choose Configure. Under Advanced settings set Allow public client flows to Yes,"
            " and save. Make no client secret: this program needs none.",
            copy=REDIRECT,
        ),
    ),
    id_example="11111111-2222-3333-4444-555555555555",
    id_pattern=ID_PATTERN,
    minutes=5,
    tenant=Tenant(
        "Directory (tenant) ID",
        "common",
        example="11111111-2222-3333-4444-555555555555, or a domain like contoso.onmicrosoft.com",
        pattern=rf"{ID_PATTERN}|[A-Za-z0-9.-]+\.[A-Za-z]{{2,}}|common|consumers|organizations",
        others={"9002331": "consumers", "9002332": "organizations"},
    ),
)
