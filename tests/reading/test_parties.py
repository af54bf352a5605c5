"""How the names in a row of those who issue a statement are read."""

import pytest

from facts.reading.parties import list_parties


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (
            "the United States, Norway, and the Union of Lund",
            ["United States", "Norway", "Union of Lund"],
        ),
        ("the Leaders of Norway and Laos", ["Norway", "Laos"]),
        # one body, whatever its matter
        ("the Ministry of Trade and Industry", ["Ministry of Trade and Industry"]),
        # those who lead states speak for them
        (
            "President Ann Lee of Norway and President Jan Novak of the Republic of Laos",
            ["Norway", "Republic of Laos"],
        ),
        (
            "the President of Norway Ann Lee and Prime Minister of the Kingdom of Thailand",
            ["Norway", "Kingdom of Thailand"],
        ),
        # ... but for those of whom no state is told, or who lead something else
        ("President Lee and the Prime Minister", ["President Lee", "Prime Minister"]),
        ("the President of the Council", ["President of the Council"]),
        ("the Minister of Trade of Norway", ["Minister of Trade of Norway"]),
        (
            "President of the People’s Republic of China Li Ming and the King of Norway",
            ["People’s Republic of China", "Norway"],
        ),
    ],
)
def test_the_names_in_a_row_of_parties(row: str, names: list[str]) -> None:
    assert list_parties(row) == names
