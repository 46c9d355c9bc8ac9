using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.Tests.ReferenceSystem;

/// <summary>A defect that changes nothing would be caught by nothing.</summary>
public sealed class PolicyTests
{
    public static TheoryData<string> Defects => [.. DefectCatalog.All.Select(d => d.Id)];

    public static TheoryData<string> Variants => [.. VariantCatalog.All.Select(v => v.Id)];

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_changes_how_the_system_behaves(string id) =>
        Assert.NotEqual(new EhrPolicies(), DefectCatalog.Apply(id, new EhrPolicies()));

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_variant_changes_how_the_system_behaves(string id) =>
        Assert.NotEqual(new EhrPolicies(), VariantCatalog.Apply(id, new EhrPolicies()));

    [Fact]
    public void Without_either_it_is_healthy() => Assert.Equal(
        new EhrPolicies(), DefectCatalog.Apply(null, VariantCatalog.Apply(null, new EhrPolicies())));
}
