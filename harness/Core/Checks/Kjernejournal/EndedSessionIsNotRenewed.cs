using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A session that was ended is not renewed.</summary>
public sealed class EndedSessionIsNotRenewed : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "ended-session-is-not-renewed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-3-01");

    /// <inheritdoc/>
    public string Rule => "En økt skal ikke fornyes etter at den er avsluttet";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste F.6; kjernejournal-innlogging-klient, avslutte";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.ErForny && kall.Okt is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Siste(each => each.ErAvslutt && each.Okt == kall.Okt && each.Lyktes && each.VarBesvartFor(kall)) is { } ended)
        {
            yield return new(
                "Fagsystemet prøver å holde åpen en kjernejournal som det selv har lukket.",
                "Ingen fornyelse etter avslutning.",
                FormattableString.Invariant($"Fornyelse av økten som ble avsluttet i utveksling {ended.Exchange.Number}."),
                "Stopp fornyelsen når økten avsluttes.")
            {
                AndreUtvekslinger = [ended.Exchange.Number],
            };
        }
    }
}
