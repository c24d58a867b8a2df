# %% [markdown]
# # From FHIR and phenopackets
#
# A bundle, a resource, an NDJSON export or a phenopacket is read into cases, one for each patient.
# `classify` tells by the fields what it was given.

# %%
from pathlib import Path

import calcinosis as cc

root = next(
    path for path in [Path.cwd(), *Path.cwd().parents] if (path / "tests" / "data").exists()
)
bundle = root / "tests" / "data" / "fhir" / "bundle.json"
answer = cc.classify(bundle)
answer

# %% [markdown]
# The case as it was read, and from which resource each part came:

# %%
answer.case

# %%
for note in answer.present[:5]:
    print(note.finding, "<-", note.from_)

# %% [markdown]
# What was not read is said too:

# %%
for issue in answer.issues:
    print(issue.severity, issue.code, issue.where, "|", issue.message)

# %% [markdown]
# The answer goes back as a FHIR `RiskAssessment`, which never claims a diagnosis.

# %%
resource = answer.to_fhir()
print(
    resource["resourceType"],
    resource["subject"],
    [part["outcome"]["text"] for part in resource["prediction"]][:2],
)

# %% [markdown]
# A phenopacket states a diagnosis; it is kept out, so that the answer is not told beforehand.

# %%
packets = sorted((root / "tests" / "data" / "phenopackets").glob("*.json"))
answers = cc.classify_many(packets, detail="brief", top=3)
answers

# %%
answers.plot_forms()
