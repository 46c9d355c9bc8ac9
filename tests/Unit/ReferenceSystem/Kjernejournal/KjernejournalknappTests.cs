using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>Each policy does what it is there for, and the healthy system does none of it.</summary>
public sealed class KjernejournalknappTests
{
    public static TheoryData<string> Navn => [.. Kjernejournalknapper.Alle.Select(k => k.Navn)];

    [Theory]
    [MemberData(nameof(Navn))]
    public async Task A_policy_shows_and_the_healthy_system_does_not_show_it(string navn)
    {
        var knapp = Kjernejournalknapper.Alle.Single(k => k.Navn == navn);

        var (healthy, changed) = (await GalerAsync(knapp, p => p), await GalerAsync(knapp, knapp.Endring));

        Assert.Equal((false, true), (healthy, changed));
    }

    private static async Task<bool> GalerAsync(Kjernejournalknapp knapp, Func<KjernejournalPolicies, KjernejournalPolicies> endring)
    {
        await using var kontor = await Kontor.StartAsync(endring);
        knapp.Feil(kontor.Kj);
        await kontor.ArbeidsdagAsync();
        return knapp.Galt(kontor);
    }
}
