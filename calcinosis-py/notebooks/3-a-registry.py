# %% [markdown]
# # A registry
#
# Patients by the thousand, from a data frame and back. These are synthetic: each is drawn from the
# frequencies of the knowledge itself, so the figures show how it is used and nothing about how good
# it is.

# %%
import os
import random
import time

import calcinosis as cc
import pandas as pd
import polars as pl

PATIENTS = int(os.environ.get("CALCINOSIS_PATIENTS", "100000"))
chance = random.Random(7)
knowledge = cc.Knowledge.builtin()
leaves = [
    node
    for node in map(knowledge.diagnosis, knowledge.diagnoses)
    if node.is_leaf and len(node.features) > 5
]

# %% [markdown]
# A patient has one of the diagnoses, and of its findings those that chance gives; a third of them
# nobody looked for.


# %%
def patient(number):
    diagnosis = chance.choice(leaves)
    row = {
        "id": number,
        "age": chance.randint(1, 90),
        "sex": chance.choice("FM"),
        "truth": diagnosis.id,
    }
    present, absent = [], []
    for feature in diagnosis.features:
        if chance.random() < 0.67:
            (present if chance.random() < feature.share else absent).append(feature.finding)
    return row | {"present": present, "absent": absent}


frame = pl.DataFrame([patient(number) for number in range(PATIENTS)], infer_schema_length=None)
frame.head(3)

# %% [markdown]
# ## All of them, on all cores
#
# `detail="brief"` leaves out the reasons, which are asked for one by one; `top` keeps the answers
# small.

# %%
start = time.perf_counter()
cases = (
    cc.Case(
        id=str(row["id"]),
        age_years=row["age"],
        sex=row["sex"],
        present=row["present"],
        absent=row["absent"],
    )
    for row in frame.iter_rows(named=True)
)
answers = cc.classify_many(cases, detail="brief", top=3)
print(f"{len(answers)} patients in {time.perf_counter() - start:.1f} s")
answers

# %%
answers.plot_forms()
# %% [markdown]
# ## Back to a frame
#
# A row for each patient, in the order in which they were given.

# %%
table = frame.drop("present", "absent").hstack(pl.DataFrame(answers.rows()).drop("case_id"))
table.group_by("form", "status").len().sort("len", descending=True)

# %%
pandas = table.to_pandas()
pd.crosstab(pandas["form"], pandas["status"], normalize="index").round(2)

# %% [markdown]
# ## Those that deserve a look
#
# Where the leader is only possible, the reasons are one call away.

# %%
unsure = [answer for answer in answers[:2000] if answer.status == cc.Status.POSSIBLE]
if unsure:
    print(unsure[0].explain(unsure[0].leader.id).to_text()[:800])
