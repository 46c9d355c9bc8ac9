using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CutsNote : IDefect
{
    public string Id => "note-cut";

    public string Description => "En lang merknad kuttes";

    public string Criterion => "AK-ERE-3-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Prescription = resept => Changing.Note(resept, note => note.Length > 250 ? note[..250] : note),
    };
}
