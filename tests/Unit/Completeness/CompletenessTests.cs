using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Tests.Completeness;

/// <summary>What the features, the defects, the variants and the faults must have of each other.</summary>
public sealed class CompletenessTests
{
    private static readonly string[] Criteria = [.. CriteriaRegister.Load().Criteria.Select(c => c.Id.Value)];

    public static TheoryData<string, string[]> Catalogues => new()
    {
        { "defects", [.. DefectCatalog.All.Select(d => d.Id)] },
        { "variants", [.. VariantCatalog.All.Select(v => v.Id)] },
        { "faults", [.. FaultCatalog.All.Select(f => f.Id)] },
    };

    [Fact]
    public void Every_criterion_has_a_seeded_defect_that_it_must_catch() =>
        Assert.Empty(Criteria.Except(DefectCatalog.All.Select(d => d.Criterion)));

    [Fact]
    public void Every_criterion_that_a_defect_names_exists() =>
        Assert.Empty(DefectCatalog.All.SelectMany(d => d.Also.Append(d.Criterion)).Except(Criteria));

    [Fact]
    public void No_defect_names_a_criterion_twice() =>
        Assert.All(DefectCatalog.All, d => Assert.Distinct(d.Also.Append(d.Criterion)));

    [Fact]
    public void A_criterion_stands_in_one_place() => Assert.Distinct(Criteria);

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Ids_are_unique_and_in_kebab_case(string catalogue, string[] ids)
    {
        Assert.True(ids.Length > 0, catalogue);
        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }
}
