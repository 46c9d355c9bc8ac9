using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class PicksLookAlike : IDefect
{
    public string Id => "look-alike-picked";

    public string Description => "Varen som ligner i navnet og står først i registeret, blir valgt";

    public string Criterion => "AK-ERE-3-07";

    public IReadOnlyList<string> Also => ["AK-ERE-1-11"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ChoosesItem = First };

    private static Vare? First(Vareregister register, string varenr) => register.Finn(varenr) is { } chosen
        ? register.Varer.FirstOrDefault(vare => Begins(vare) == Begins(chosen))
        : null;

    private static string Begins(Vare vare) => vare.Pakning.Produkt.NavnFormStyrke[..4];
}
