# %% [markdown]
# # How good is it?
#
# The published patients of this repository were at hand while the knowledge was written: the
# figures show that nothing broke, they do not measure how it does on the next patient.

# %%
from pathlib import Path

import calcinosis as cc

root = next(
    path for path in [Path.cwd(), *Path.cwd().parents] if (path / "tests" / "cases").exists()
)
files = sorted((root / "tests" / "cases" / "development").glob("*.json"))
report = cc.report(files)
report

# %% [markdown]
# ## Does it mean what it says?
#
# Of the patients in whom the leading diagnosis is given about 70 %, about 70 of 100 should have it.

# %%
report.plot_reliability()
# %% [markdown]
# ## What it gets wrong
#
# Every patient in whom no acceptable diagnosis leads:

# %%
for row in report.rows:
    if row.rank != 1:
        print(
            f"{row.case_id}: {' or '.join(row.expected)} at rank {row.rank}; {row.leader} leads with {row.probability:.0%}"
        )

# %% [markdown]
# ## Why? One of them
#
# The reasons of the leader beside those of what the authors said.

# %%
wrong = [(file, row) for file, row in zip(files, report.rows) if row.rank not in (1, None)]
if wrong:
    file, row = wrong[0]
    answer = cc.classify(file, detail="full")
    answer.plot(leaders=2)
