using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class UsesRegisterForever : IDefect
{
    public string Id => "hn-uses-register-forever";

    public string Description => "Det registeret svarte først, brukes i en måned";

    public string Criterion => "AK-SAM-2-01";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-1-01", "AK-HNO-1-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RegisterLifetime = TimeSpan.FromDays(30),
        },
    };
}
