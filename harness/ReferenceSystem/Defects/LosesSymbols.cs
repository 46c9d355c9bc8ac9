using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LosesSymbols : IDefect
{
    public string Id => "note-loses-symbols";

    public string Description => "Tegn utenfor Latin-1 blir spørsmålstegn i merknaden";

    public string Criterion => "AK-ERE-3-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Prescription = resept => Changing.Note(resept, note => string.Concat(note.Select(c => c > 255 ? '?' : c))),
    };
}
