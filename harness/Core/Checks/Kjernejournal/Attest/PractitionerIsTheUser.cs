using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The practitioner is who logged in.</summary>
public sealed class PractitionerIsTheUser : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-11";

    /// <inheritdoc/>
    public string Rule => "Helsepersonellet i attesten skal være personen som er logget inn";

    // The number itself is not repeated: it is the user's.
    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        attest.Behandler().Objekt("identifier").Tekst("id") is not { } attested || attested == kall.Bruker
            ? []
            : [new("Samme person i practitioner.identifier som i tokenet.", "En annen person.")];
}
