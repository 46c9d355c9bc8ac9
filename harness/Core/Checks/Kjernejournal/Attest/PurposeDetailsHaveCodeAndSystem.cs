using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>Details of the purpose have a code in a system.</summary>
public sealed class PurposeDetailsHaveCodeAndSystem : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-43b";

    /// <inheritdoc/>
    public string Rule => "Detaljene om formålet skal ha kode og kodeverk";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var details = attest.Relasjon().Objekt("purpose_of_use_details");
        return !details.Finnes || (details.Har("code") && details.Har("system"))
            ? []
            : [new("purpose_of_use_details med code og system.", $"{Vist.Krav(details, "code")}, {Vist.Krav(details, "system")}")];
    }
}
