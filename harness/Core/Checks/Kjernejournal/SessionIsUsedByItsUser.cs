using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A session is renewed and ended by the user whom it was made for.</summary>
public sealed class SessionIsUsedByItsUser : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "session-is-used-by-its-user";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-3-02");

    /// <inheritdoc/>
    public string Rule => "En økt skal bare brukes av brukeren den ble laget for";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste T.25; akseptansetest del 2, sesjonshåndtering";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.ErForny || kall.ErAvslutt;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Opprettelsen(kall.Okt) is { Bruker: not null } made && kall.Bruker is not null && made.Bruker != kall.Bruker)
        {
            yield return new(
                "En bruker bruker en annen brukers innsyn i kjernejournal.",
                "Tokenet til brukeren som økten ble laget for.",
                "Tokenet til en annen bruker.",
                "Avslutt økten når brukeren byttes, og la samtidige brukere ha hver sin.")
            {
                AndreUtvekslinger = [made.Exchange.Number],
            };
        }
    }
}
