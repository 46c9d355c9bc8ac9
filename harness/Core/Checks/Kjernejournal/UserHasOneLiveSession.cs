using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A user keeps one session alive: not the former patient's beside the next one's.</summary>
public sealed class UserHasOneLiveSession : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "user-has-one-live-session";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-3-01");

    /// <inheritdoc/>
    public string Rule => "En bruker skal ha høyst én levende portaløkt";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste F.6";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.ErForny && kall.Okt is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Opprettelsen(kall.Okt) is { } made
            && historie.Siste(each => each.ErOpprett && each.Lyktes && each.HarSammeBruker(made) && each.VarBesvartFor(kall)) is { } newest
            && newest != made
            && historie.Siste(each => each.ErAvslutt && each.Okt == newest.Okt && each.Lyktes) is null)
        {
            yield return new(
                newest.Pasient == made.Pasient
                    ? "En eldre økt holdes åpen ved siden av den som brukeren har åpnet."
                    : "Forrige pasients kjernejournal holdes åpen ved siden av den som er åpen nå.",
                "Bare den nyeste økten fornyes.",
                FormattableString.Invariant($"Fornyelse av økten fra utveksling {made.Exchange.Number}, etter ny økt i utveksling {newest.Exchange.Number}."),
                "Avslutt forrige økt når brukeren åpner kjernejournal for en annen pasient.")
            {
                AndreUtvekslinger = [made.Exchange.Number, newest.Exchange.Number],
            };
        }
    }
}
