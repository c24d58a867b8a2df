# %% [markdown]
# # One patient, from words to an explained answer
#
# A woman of 54 on hemodialysis has net-like purple patches on the thighs that hurt severely. No
# fever. Phosphate was 7.9 mg/dL.
#
# > The library supports a professional. It does not replace an examination.

# %%
import calcinosis as cc

cc.show_versions()

# %% [markdown]
# ## From words to the vocabulary
#
# Findings are ids of a fixed vocabulary. Each has a definition, and says what it implies:
# hemodialysis is dialysis, so that need not be said.

# %%
knowledge = cc.Knowledge.builtin()
knowledge.finding("retiform-purpura")

# %% [markdown]
# ## The case
#
# What was looked for and not there is `absent`; what nobody looked for stands in neither list and
# stays unknown. A laboratory value is given as it was reported, with the laboratory's own interval.

# %%
case = cc.Case(
    id="one",
    age_years=54,
    sex="female",
    present=["hemodialysis", "retiform-purpura", "severe-pain", "thigh"],
    absent=["fever"],
    measurements=[cc.Measurement("phosphate", 7.9, "mg/dL", low=2.5, high=4.5)],
)
case

# %% [markdown]
# ## The answer

# %%
answer = cc.classify(case)
answer

# %% [markdown]
# Each part is a value.

# %%
leader = answer.leader
print(leader.label, leader.status, f"{leader.probability:.1%}")
for part in leader.trace.supporting[:3]:
    print(
        f"{part.centibans:+5d}  {part.label}: {part.stated or part.matching}  [{', '.join(part.sources)}]"
    )
for criterion in leader.trace.criteria:
    print(f"{criterion.role:<12} {criterion.value:<8} {criterion.says}")

# %% [markdown]
# The same as a picture: findings for the leaders to the right, against them to the left.

# %%
answer.plot()
# %%
answer.explain(leader.id).plot()
# %% [markdown]
# ## Why not something else?

# %%
why = answer.explain("cellulitis")
print(why.status, f"{why.probability:.2%}")
for part in why.trace.opposing[:3]:
    print(f"{part.centibans:+5d}  {part.label}")

# %% [markdown]
# ## What next, and what would it change?

# %%
for step in answer.next_steps.steps[:5]:
    print(f"{step.information:.2f} bits  {step.kind}: {step.label}")

# %%
then = answer.what_if(present=["histology-calcified-small-vessel"])
print(answer.compare(then))

# %% [markdown]
# ## What could not be used
#
# Nothing is dropped without a word. A misspelt finding is an issue beside the answer, with the
# nearest known one; with `strict=True` it is an error.

# %%
for issue in cc.classify(
    {"present": ["hemodialysis", "retiform-purpora"], "age_years": 540}
).issues:
    print(issue.severity, issue.code, issue.where, "|", issue.message, "|", issue.suggestion)

# %%
try:
    cc.classify({"present": ["retiform-purpora"]}, strict=True)
except cc.StrictError as error:
    print(error)
