using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The practitioner is identified by fødselsnummer or D-nummer, with the system of the number.</summary>
public sealed class PractitionerIsIdentifiedByNationalNumber : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-10";

    /// <inheritdoc/>
    public string Rule => "Helsepersonellet i attesten skal ha fødselsnummer eller D-nummer, med kodeverket som hører til";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var person = attest.Behandler().Objekt("identifier");
        var expected = NationalId.TryParse(person.Tekst("id"), out var id) && id.IsDNumber ? Attestdeler.Dnr : Attestdeler.Fnr;
        return person.Kodeverk() == expected && NationalId.TryParse(person.Tekst("id"), out _)
            ? []
            : [new($"practitioner.identifier med gyldig nummer og system {expected}.", Vist.Krav(person, "system"))];
    }
}
