using System.Reflection;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Completeness;

/// <summary>What the features, the defects, the variants and the faults must have of each other.</summary>
public sealed class CompletenessTests
{
    private static readonly string[] Criteria = [.. CriteriaRegister.Load().Criteria.Select(c => c.Id.Value)];

    public static TheoryData<string, string[]> Catalogues => new()
    {
        { "DefectCatalog", [.. DefectCatalog.All.Select(d => d.Id)] },
        { "VariantCatalog", [.. VariantCatalog.All.Select(v => v.Id)] },
        { "FaultCatalog", [.. FaultCatalog.All.Select(f => f.Id)] },
    };

    [Fact]
    public void Every_criterion_has_a_seeded_defect_that_it_must_catch() => None(
        Criteria.Except(DefectCatalog.All.Select(d => d.Criterion)),
        "have no defect that names them. Write one in harness/ReferenceSystem/Defects and add its line to DefectCatalog.cs");

    [Fact]
    public void Every_criterion_that_a_defect_names_exists() => None(
        DefectCatalog.All.SelectMany(d => d.Also.Append(d.Criterion)).Except(Criteria),
        "are named by a defect and stand on no Regel in features/. Correct Criterion or Also in the defect, or write the Regel");

    [Fact]
    public void No_defect_names_a_criterion_twice() => None(
        DefectCatalog.All.Where(d => d.Also.Append(d.Criterion).Distinct().Count() <= d.Also.Count).Select(d => d.Id),
        "name a criterion twice. Leave the one that must catch the defect out of Also");

    [Fact]
    public void A_function_is_optional_when_and_only_when_a_criterion_or_a_scenario_is_about_it_alone()
    {
        var named = FeatureParser.Rules(FeatureCatalog.Load()).SelectMany(r => Gjelder.In(r.Tags).Concat(r.ScenarioGjelder))
            .Where(v => v.StartsWith("funksjon:", StringComparison.Ordinal)).Select(v => v["funksjon:".Length..]).Distinct();

        Assert.Equal(
            FunksjonCatalog.Funksjoner.Where(f => f.Valgfri).Select(f => f.Navn).Order(), named.Order());
    }

    [Fact]
    public void A_criterion_stands_in_one_place() => None(
        Criteria.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key),
        "stand on more than one Regel in features/. Give each Regel its own id");

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Ids_are_unique_and_in_kebab_case(string catalogue, string[] ids)
    {
        Assert.True(ids.Length > 0, catalogue);
        None(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key), $"stand twice in {catalogue}. Give one of them another Id");
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    [Fact]
    public void Every_defect_class_is_in_the_catalogue() => None(
        Made<IDefect>(typeof(DefectCatalog).Assembly).Where(d => DefectCatalog.All.All(known => known.Id != d.Id)).Select(d => d.GetType().Name),
        "are not in DefectCatalog.cs, so nothing runs them. Add a line for each, or delete the class");

    [Fact]
    public void Every_variant_class_is_in_the_catalogue() => None(
        Made<IVariant>(typeof(VariantCatalog).Assembly).Where(v => VariantCatalog.All.All(known => known.Id != v.Id)).Select(v => v.GetType().Name),
        "are not in VariantCatalog.cs, so nothing runs them. Add a line for each, or delete the class");

    [Fact]
    public void Every_fault_class_is_in_the_catalogue() => None(
        Classes<IFault>(typeof(FaultCatalog).Assembly).Except(FaultCatalog.All.Select(known => known.Make(Order(known.Id)).GetType())).Select(type => type.Name),
        "are made by no line of FaultCatalog.cs, so they cannot be ordered. Add a line for each, or delete the class");

    private static FaultOrder Order(string fault) => new() { Fault = fault, Target = FaultTarget.ForPatient("p1"), OtherPatient = "p2" };

    private static IEnumerable<T> Made<T>(Assembly assembly) => Classes<T>(assembly).Select(type => (T)Activator.CreateInstance(type)!);

    private static IEnumerable<Type> Classes<T>(Assembly assembly) => assembly.GetTypes().Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(T)));

    private static void None(IEnumerable<string> lacking, string saying)
    {
        string[] found = [.. lacking];
        Assert.True(found.Length == 0, $"{string.Join(", ", found)} {saying}.");
    }
}
