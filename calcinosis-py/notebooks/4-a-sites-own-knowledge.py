# %% [markdown]
# # A site's own knowledge
#
# A site lays its own TOML over the built-in knowledge: more findings, diagnoses, criteria and rows,
# other intervals, or a criterion switched off with a reason. Its name, its digest and every
# switched-off criterion travel with each answer.

# %%
import calcinosis as cc

site = cc.Knowledge.builtin().with_overlay(
    """
name = "Skin clinic, 2026-11"

[[source]]
id = "clinic-protocol-7"
citation = "Skin clinic, protocol 7: deposits after permanent make-up."
seen = "full-text"

[[finding]]
id = "permanent-make-up"
label = "Permanent make-up"
kind = "exposure"
obtained = "asking"
definition = "Pigment tattooed for cosmetic reasons at the place of the lesion."
background = { percent = 2, basis = "proposal", sources = ["clinic-protocol-7"] }

[[feature]]
diagnosis = "idiopathic"
finding = "permanent-make-up"
frequency = "very-rare"
basis = "seen"
sources = ["clinic-protocol-7"]

[[disable]]
criterion = "calciphylaxis-uremic.oxalate"
reason = "Oxalate is looked for by another service and reported there"

[[translation]]
system = "http://snomed.info/sct"
code = "46177005"
into = [{ system = "icd-10-cm", code = "N18.6" }]
""",
    name="site.toml",
)
site

# %%
site.finding("permanent-make-up")

# %%
case = cc.Case(present=["permanent-make-up", "hemodialysis", "retiform-purpura"])
answer = site.classify(case)
print(answer.provenance.overlay.name, [one.criterion for one in answer.provenance.overlay.disabled])

# %% [markdown]
# What its own codes and texts mean is read as it says, with a note:

# %%
coded = site.classify(
    {"codes": [{"system": "http://snomed.info/sct", "code": "46177005"}], "present": ["papule"]}
)
print(coded.issues[0].message)

# %% [markdown]
# What it changes for a patient:

# %%
print(cc.compare(cc.classify(case), answer))

# %% [markdown]
# A mistake is shown as a compiler would, with the line and what would be right.

# %%
try:
    cc.Knowledge.builtin().with_overlay(
        'name = "x"\n[[disable]]\ncriterion = "calciphylaxis-uremic.oxalat"\nreason = "y"\n',
        name="site.toml",
    )
except cc.OverlayError as error:
    print(error)
