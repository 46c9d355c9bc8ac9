using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LosesLineBreaks : IDefect
{
    public string Id => "note-loses-line-breaks";

    public string Description => "Linjeskift i merknaden forsvinner";

    public string Criterion => "AK-ERE-3-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Prescription = resept => Changing.Note(resept, note => note.Replace("\n", "", StringComparison.Ordinal)),
    };
}
