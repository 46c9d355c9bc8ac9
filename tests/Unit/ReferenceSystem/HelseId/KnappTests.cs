using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>Each policy does what it is there for, and the healthy system does none of it.</summary>
public sealed class KnappTests
{
    public static TheoryData<string> Navn => [.. Knapper.Alle.Select(k => k.Navn)];

    [Fact]
    public void Names_are_unique() => Assert.Distinct(Knapper.Alle.Select(k => k.Navn));

    [Theory]
    [MemberData(nameof(Navn))]
    public async Task A_policy_shows_and_the_healthy_system_does_not_show_it(string navn)
    {
        var knapp = Knapper.Alle.Single(k => k.Navn == navn);

        var (healthy, changed) = (await GalerAsync(knapp, p => p), await GalerAsync(knapp, knapp.Endring));

        Assert.Equal((false, true), (healthy, changed));
    }

    [Fact]
    public async Task A_single_tenant_client_that_sends_a_parent_shows_it()
    {
        await using var prove = await Prove.StartAsync(p => p with { Tenancy = "single-tenant", WritesOrganisationAs = _ => "multi-tenant" });

        await prove.HentSomSystemAsync();

        Assert.StartsWith("NO:ORGNR:", prove.Godtatte.Single().Virksomhet, StringComparison.Ordinal);
    }

    private static async Task<bool> GalerAsync(Knapp knapp, Func<HelseIdPolicies, HelseIdPolicies> endring)
    {
        await using var prove = await Prove.StartAsync(endring);
        knapp.Feil(prove.Stubb);
        await (knapp.TidenGar ? prove.LaTidenGaAsync(prove.ArbeidsdagAsync(), TimeSpan.FromSeconds(10)) : prove.ArbeidsdagAsync());
        return knapp.Galt(prove);
    }
}
