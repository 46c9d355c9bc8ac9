using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesDosingOut : IDefect
{
    public string Id => "no-dosing";

    public string Description => "Resepten har verken doseringstekst eller struktur";

    public string Criterion => "AK-ERE-1-04";

    public IReadOnlyList<string> Also => ["AK-ERE-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => Changing.Prescription(resept, f => f with { DosVeiledEnkel = null, Doseringer = [] }) };
}
