using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The purpose is one of the four of the trust framework (ATT-38 to ATT-41).</summary>
public sealed class PurposeIsKnown : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-38";

    /// <inheritdoc/>
    public string Rule => "Formålet i attesten skal være TREAT, ETREAT, COC eller BTG (ATT-38 til ATT-41)";

    private const string Kodeverk = "2.16.840.1.113883.1.11.20448";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var purpose = attest.Relasjon().Objekt("purpose_of_use");
        return purpose.Kodeverk() == Kodeverk && purpose.Tekst("code") is ("TREAT" or "ETREAT" or "COC" or "BTG")
            ? []
            : [new($"purpose_of_use TREAT, ETREAT, COC eller BTG, med system {Kodeverk}.", $"{Vist.Krav(purpose, "code")}, {Vist.Krav(purpose, "system")}")];
    }
}
