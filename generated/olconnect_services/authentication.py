"""Login and token check."""

from olconnect import _read as read
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_services import operations

__all__ = ["AsyncAuthentication", "Authentication"]


def _handshake() -> Request:
    from olconnect_api.api.authentication import authentication_handshake as endpoint

    return Request.of(
        operations.AUTHENTICATION_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _handshake_head() -> Request:
    from olconnect_api.api.authentication import (
        authentication_handshake_head as endpoint,
    )

    return Request.of(
        operations.AUTHENTICATION_HANDSHAKE_HEAD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _login() -> Request:
    from olconnect_api.api.authentication import authentication_login as endpoint

    return Request.of(
        operations.AUTHENTICATION_LOGIN,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _version() -> Request:
    from olconnect_api.api.authentication import authentication_version as endpoint

    return Request.of(
        operations.AUTHENTICATION_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class Authentication:
    """Login and token check."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Authentication service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /authentication``. Since 1.7 or earlier.
        Evidence: manual 1.7 Service Handshake; manual 2023.2 Authentication Service; C# client.
        """
        return self._session.call(_handshake(), options, read.text)

    def handshake_head(self, *, options: CallOptions | None = None) -> None:
        """Tell, without a body, whether the credentials or the token sent are still good.

        Not in the manual. The vendor's client tests its token this way: 200 means good, 401 and
        403 mean that a new login is needed. The version is that of the oldest server on which
        others have checked this client.

        Args:
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``HEAD /authentication``. Since 2021.2 or earlier.
        Evidence: client; observed by others.
        """
        return self._session.call(_handshake_head(), options, read.nothing)

    def login(self, *, options: CallOptions | None = None) -> str:
        """Trade a user name and password for a token.

        Takes no body. A wrong password gets 401 in all versions, also in those where other
        methods answer 403 to it. An old or empty token sent along does no harm to valid
        credentials (inferred: the C# client sends one). What login answers while server
        security is switched off is not documented, nor is the format of the token.

        Args:
            options: What differs for this call alone.

        Returns:
            A token, to be sent in the header `auth_token` of later requests.

        Raises:
            AuthenticationError: 401.
            TooManyRequestsError: 429.
            TransportError: No answer, or a broken one.

        ``POST /authentication/login``. Since 1.5 or earlier.
        Evidence: manual 2025.1 Authenticate/Login to Server; manual 2020.2; client; C# client.
        """
        return self._session.call(_login(), options, read.text)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Authentication service, which is taken for that of the server.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /authentication/version``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Authentication Service; client; C# client.
        """
        return self._session.call(_version(), options, read.text)


class AsyncAuthentication:
    """Login and token check."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Authentication service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /authentication``. Since 1.7 or earlier.
        Evidence: manual 1.7 Service Handshake; manual 2023.2 Authentication Service; C# client.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def handshake_head(self, *, options: CallOptions | None = None) -> None:
        """Tell, without a body, whether the credentials or the token sent are still good.

        Not in the manual. The vendor's client tests its token this way: 200 means good, 401 and
        403 mean that a new login is needed. The version is that of the oldest server on which
        others have checked this client.

        Args:
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``HEAD /authentication``. Since 2021.2 or earlier.
        Evidence: client; observed by others.
        """
        return await self._session.call(_handshake_head(), options, read.nothing)

    async def login(self, *, options: CallOptions | None = None) -> str:
        """Trade a user name and password for a token.

        Takes no body. A wrong password gets 401 in all versions, also in those where other
        methods answer 403 to it. An old or empty token sent along does no harm to valid
        credentials (inferred: the C# client sends one). What login answers while server
        security is switched off is not documented, nor is the format of the token.

        Args:
            options: What differs for this call alone.

        Returns:
            A token, to be sent in the header `auth_token` of later requests.

        Raises:
            AuthenticationError: 401.
            TooManyRequestsError: 429.
            TransportError: No answer, or a broken one.

        ``POST /authentication/login``. Since 1.5 or earlier.
        Evidence: manual 2025.1 Authenticate/Login to Server; manual 2020.2; client; C# client.
        """
        return await self._session.call(_login(), options, read.text)

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Authentication service, which is taken for that of the server.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /authentication/version``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Authentication Service; client; C# client.
        """
        return await self._session.call(_version(), options, read.text)
