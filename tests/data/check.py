"""The data files as others open them: `python check.py SITE…`, where each SITE is a built site.

1. Each `plan.json` and `status.json` keeps to its JSON Schema (2020-12), and the schema refuses what is wrong.
2. `frictionless` finds each data package valid, and one that was tampered with not.
3. pandas reads the same table from each CSV as the JSON beside it says, in every language the same figures.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

import pandas
from frictionless import Package
from jsonschema import Draft202012Validator

CODES = {"kind", "year", "value", "unit", "target_kind", "better", "status", "missing", "year_kind", "node", "indicator"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check_schema(site, name):
    """The file, and a function that sees that its schema refuses what is changed in it."""
    schema, file = read(site / f"{name}.schema.json"), read(site / f"{name}.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    problems = [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(file)]
    assert not problems, problems[:5]

    def refused(what, change):
        broken = read(site / f"{name}.json")
        change(broken)
        assert not validator.is_valid(broken), f"the schema takes {what}"

    return file, refused


def check_status(site):
    _, refused = check_schema(site, "status")
    refused("another version", lambda status: status.update(schema=2))
    refused("an unknown key", lambda status: status["editions"][0].update(extra=1))
    refused("more than all", lambda status: status["editions"][0].update(share=101))
    refused("an edition without its texts", lambda status: status["editions"][0].pop("units"))


def check_plan(site):
    plan, refused = check_schema(site, "plan")
    refused("another version", lambda plan: plan.update(schema=2))
    refused("an unknown key", lambda plan: plan.update(extra=1))
    refused("a node without its level", lambda plan: plan["nodes"][0].pop("level"))
    refused("an unknown key of a field", lambda plan: plan["nodes"][0]["fields"][0].update(extra=1))
    if plan["indicators"]:
        refused("a float", lambda plan: plan["indicators"][0]["baseline"].update(value=1.5))
        refused("a figure that is there and missing", lambda plan: plan["indicators"][0]["targets"][-1].update(missing="x", value="1"))
        refused("no target", lambda plan: plan["indicators"][0].update(targets=[]))
    return plan


def check_package(site):
    path = site / "datapackage.json"
    report = Package(str(path)).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "type", "note"])[:5]
    package = read(path)
    # What was tampered with is found: a word that no column knows, a figure that is none, a cell too many.
    resource = package["resources"][0]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        (copy / resource["path"]).parent.mkdir(parents=True)
        shutil.copy(path, copy)
        for other in package["resources"]:
            (copy / other["path"]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(site / other["path"], copy / other["path"])
        written = (site / resource["path"]).read_text(encoding="utf-8-sig")
        for what, broken in {
            "an unknown word": written.replace(",baseline,", ",base,", 1),
            "a cell too many": written + "x" + "," * len(resource["schema"]["fields"]) + "\r\n",
            "another head": written.replace(",", ";", 1),
        }.items():
            assert broken != written
            (copy / resource["path"]).write_text(broken, encoding="utf-8-sig", newline="")
            assert not Package(str(copy / "datapackage.json")).validate().valid, f"the package takes {what}"
    return package


def check_tables(site, package, plan):
    tables = {}
    for resource in package["resources"]:
        names = {field["name"]: field["title"] for field in resource["schema"]["fields"]}
        bare = pandas.read_csv(site / resource["path"])
        assert list(bare.columns) == list(names), "pandas finds the heads without being told the encoding"
        strings = pandas.read_csv(site / resource["path"], dtype=str, keep_default_na=False).rename(columns=names)
        numbers = pandas.to_numeric(strings["value"].replace("", None))
        assert (numbers.isna() == (strings["value"] == "")).all()
        tag = resource["path"].split("/")[0]
        data = read(site / tag / "indicators.json")
        rows = [(record, figure) for record in data["indicators"] for figure in record["figures"]]
        assert len(rows) == len(strings) > 0
        for (record, figure), row in zip(rows, strings.to_dict("records")):
            assert row["indicator"] == record["id"] and row["unit"] == record["unit"]
            assert row["name"].removeprefix("'") == record["name"].removeprefix("'")
            assert row["value"] == (figure["value"] or "")
            assert row["value_text"].removeprefix("'") == figure["value_text"]
            assert row["year"] == str(figure["year"] or "")
            assert (row["value"] == "") == (figure["value"] is None)
            assert not row["missing"] or row["missing"] == figure["missing"]["id"]
        assert [record["id"] for record in data["indicators"]] == [entry["id"] for entry in plan["indicators"]]
        tables[tag] = strings[sorted(CODES)]
    first, *others = tables.values()
    assert all(first.equals(other) for other in others), "a figure differs between languages"
    assert set(tables) == {language["tag"] for language in plan["languages"]}


def main(sites):
    for site in map(Path, sites):
        check_status(site)
        plan = check_plan(site)
        if plan["indicators"]:
            package = check_package(site)
            check_tables(site, package, plan)
            figures = sum(1 + len(one["actuals"]) + len(one["targets"]) for one in plan["indicators"])
            print(f"{site}: {len(plan['languages'])} editions, {figures} figures: valid")
        else:
            print(f"{site}: {len(plan['nodes'])} nodes, no indicators: valid")


main(sys.argv[1:])
