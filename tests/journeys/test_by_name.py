"""The whole job in the real window, by someone who finds everything by its name alone."""

import pytest

from tests.parts.by_name import whole_job
from tests.parts.desktop import desktop

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


async def test_a_person_does_the_whole_job_by_names(tmp_path):
    async with desktop(screen=True) as there:
        await whole_job(there, tmp_path / "data")
