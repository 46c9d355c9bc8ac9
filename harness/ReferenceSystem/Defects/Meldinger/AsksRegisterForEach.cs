using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AsksRegisterForEach : IDefect
{
    public string Id => "hn-asks-register-for-each";

    public string Description => "Registeret spørres om det samme for hver melding som venter";

    public string Criterion => "AK-SAM-2-04";

    public IReadOnlyList<string> Also { get; } = ["AK-HID-1-02", "AK-HID-1-03"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RegisterLifetime = TimeSpan.Zero,
        },
    };
}
