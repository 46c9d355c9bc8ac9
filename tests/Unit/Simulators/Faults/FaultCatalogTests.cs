using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Tests.Simulators.Faults;

public sealed class FaultCatalogTests
{
    public static TheoryData<string> Ids => [.. FaultCatalog.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_made_from_an_order_and_says_in_norwegian_what_it_does(string id)
    {
        var fault = FaultCatalog.Make(
            new FaultOrder { Fault = id, Target = FaultTarget.ForPatient("p1"), OtherPatient = "p2" });

        Assert.Equal(id, fault.Id);
        Assert.Matches("^[A-ZÆØÅ].{15,}[^.]$", fault.Description);
        Assert.Equal("p1", fault.Target.Value);
    }

    [Fact]
    public void Has_unique_ids_in_kebab_case()
    {
        Assert.Equal(FaultCatalog.All.Count, FaultCatalog.All.Select(f => f.Id).Distinct().Count());
        Assert.All(FaultCatalog.All, f => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", f.Id));
    }

    [Fact]
    public void Refuses_an_unknown_fault_and_names_those_it_knows()
    {
        var refused = Assert.Throws<ArgumentException>(() => FaultCatalog.Make(
            new FaultOrder { Fault = "finnes-ikke", Target = FaultTarget.ForPatient("p1") }));

        Assert.Contains("«finnes-ikke». Velg en av: rejects-message,", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_wrong_patient_that_is_not_named()
    {
        Assert.Throws<ArgumentException>(() => FaultCatalog.Make(
            new FaultOrder { Fault = AnswersForAnotherPatient.FaultId, Target = FaultTarget.ForPatient("p1") }));
    }
}
