"""Characters: subjects of uploaded clips that an account puts into its videos by id."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import structlog
from uuid_utils.compat import uuid7

from crake.engines.spec import Character, MediaRef
from crake.errors import BadRequest, NotFound
from crake.settings import Settings
from crake.storage.models import character_key, character_prefix, copy_key
from crake.storage.service import Storage
from crake.tasks.character_store import CharacterStore
from crake.tasks.ids import character_id as public_id
from crake.tasks.leftovers import Leftovers
from crake.tasks.models import CastMember, CharacterRow
from crake.tasks.references import check_character_clip

MOST_CHARACTERS = 100
"""Characters that an account may have: each keeps a clip stored."""

LONGEST_NAME = 100
NO_CHARACTER = "There is no such character."
log = structlog.get_logger(__name__)


class Characters:
    """The characters of accounts; every method sees those of one account only."""

    def __init__(
        self, store: CharacterStore, storage: Storage, leftovers: Leftovers, settings: Settings
    ) -> None:
        self._store = store
        self._storage = storage
        self._leftovers = leftovers
        self._settings = settings

    async def add(
        self,
        account_id: UUID,
        *,
        name: str,
        clip: bytes,
        start: float | None = None,
        end: float | None = None,
        param: str = "video",
    ) -> CharacterRow:
        """Keep a clip as a character.

        Parameters
        ----------
        start, end
            Seconds of the clip that shall play, 1 to 3 apart; the first three where none are given.
        param
            The request's field that the clip came in, for messages.

        Raises
        ------
        BadRequest, TooLarge, ContentRejected
            The name or the clip cannot be used, or the account has too many characters.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
            raise BadRequest(f"name must have 1 to {LONGEST_NAME} characters.", param="name")
        starts, ends = await check_character_clip(clip, start, end, param, self._settings)
        character_id = uuid7()
        async with self._storage.undoing(character_prefix(character_id)):
            key = character_key(character_id)
            await self._storage.put_bytes(key, clip, "application/octet-stream")
            row = await self._store.add(
                account_id,
                character_id,
                name=name,
                starts=starts,
                ends=ends,
                most=MOST_CHARACTERS,
            )
            if row is None:
                raise BadRequest(f"An account may have {MOST_CHARACTERS} characters.")
        log.info("character.added", character_id=str(character_id))
        return row

    async def get(self, account_id: UUID, character_id: UUID) -> CharacterRow:
        """Return one of the account's characters; raises `NotFound`."""
        row = await self._store.get(account_id, character_id)
        if row is None:
            raise NotFound(NO_CHARACTER)
        return row

    async def list(self, account_id: UUID) -> Sequence[CharacterRow]:
        """Return the account's characters, newest first."""
        return await self._store.list(account_id)

    async def delete(self, account_id: UUID, character_id: UUID) -> None:
        """Remove a character and its clip; raises `NotFound`. Tasks have copies of their own."""
        if not await self._store.delete(account_id, character_id):
            raise NotFound(NO_CHARACTER)
        await self._leftovers.remove_prefix(character_prefix(character_id))
        log.info("character.deleted", character_id=str(character_id))

    async def clip(self, account_id: UUID, member: CastMember, task_id: UUID) -> Character:
        """Return the clip of a character that a request names, copied for its task.

        Raises
        ------
        BadRequest
            The account has no such character.
        """
        row = await self._store.get(account_id, member.character_id)
        if row is None:
            name = public_id(member.character_id)
            raise BadRequest(f"{member.field}: there is no character {name}.", param=member.field)
        key = copy_key(task_id, row.id)
        await self._storage.copy(character_key(row.id), key)
        return Character(
            clip=MediaRef(uri=f"asset:{key}", field=member.field),
            start=row.starts if member.start is None else member.start,
            end=row.ends if member.end is None else member.end,
        )
