using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A ticket is used by the user whom the indicator gave it to, or who used it first.</summary>
public sealed class TicketIsUsedByItsUser : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "ticket-is-used-by-its-user";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-04");

    /// <inheritdoc/>
    public string Rule => "En billett skal bare brukes av brukeren den ble gitt for";

    /// <inheritdoc/>
    public string Source => "Kjernejournals integrasjonsveiledning, helseindikator (ticket)";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.BrukerBillett;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var kode = kall.Fakta(KjernejournalFacts.Kode);
        if (historie.Billettens(kode) is not { } given || kall.Bruker is not { } user)
        {
            yield break;
        }

        // One that was given to the system itself is the first user's.
        var owner = given.Bruker ?? historie.Kall.FirstOrDefault(each => each.BrukerBillett && each.Fakta(KjernejournalFacts.Kode) == kode)?.Bruker;
        if (owner is not null && owner != user)
        {
            yield return new(
                "En bruker slår opp med billetten til en annen, så oppslaget kan bygge på en annens samtykke.",
                "En billett som brukeren selv har fått.",
                FormattableString.Invariant($"Billetten fra utveksling {given.Exchange.Number}, som er en annen brukers."),
                "Glem billetten når brukeren byttes, og spør helseindikatoren på nytt.")
            {
                AndreUtvekslinger = [given.Exchange.Number],
            };
        }
    }
}
