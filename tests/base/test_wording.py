"""Rows of people: where one name ends and the next begins, and whether they are several."""

import pytest

from facts.base.wording import are_several, fill_names, split_names


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("Ada Roe", ["Ada Roe"]),
        ("Ada Roe, Li Wen and Jan Poe", ["Ada Roe", "Li Wen", "Jan Poe"]),
        ("Ada Roe & Li Wen", ["Ada Roe", "Li Wen"]),
        ("Ministry of Industry and Trade", ["Ministry of Industry and Trade"]),  # one body
        ("Ada Roe et al.", ["Ada Roe"]),  # the others have no name
    ],
)
def test_a_row_of_people_is_split(row: str, names: list[str]) -> None:
    assert split_names(row) == names


@pytest.mark.parametrize(
    ("row", "several"),
    [
        ("Ada Roe", False),
        ("Ada Roe & Li Wen", True),
        ("Ada Roe, et al", True),
        ("Margaret al-Roe", False),  # `et al` inside a name
    ],
)
def test_who_speaks_is_one_or_several(row: str, several: bool) -> None:
    assert are_several(row) is several


def test_only_behind_et_al_are_names_missing() -> None:
    assert fill_names("Ada Roe et al.", 3) == ["Ada Roe", "", ""]
    assert fill_names("Ada Roe", 3) == ["Ada Roe"]
