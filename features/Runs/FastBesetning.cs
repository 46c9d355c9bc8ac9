using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Features.Runs;

/// <summary>The fixed cast of a run: what the system itself has, and who plays each part in a scenario.</summary>
internal sealed class FastBesetning(FastRollebesetning oppsett, TestPki pki)
{
    public Pasientpool Pool { get; } = new(oppsett.Pasienter);

    /// <summary>Says why nobody plays a part.</summary>
    public string Mangler(string rolle) => Pool.Mangler(rolle);

    /// <summary>Says why no user plays a part; null when one does.</summary>
    public string? ManglerBruker(string nokkel) => oppsett.Brukere.Any(b => b.Nokkel == nokkel)
        ? null
        : $"Den faste rollebesetningen har ingen bruker som spiller «{nokkel}». Legg til en i «rollebesetning.brukere» i acceptance.json.";

    /// <summary>A scenario's cast: the fixed users and organisation, and the patients that were kept for it.</summary>
    public ScenarioCast For(ScenarioCast tilbudt, IReadOnlyDictionary<string, CastPatient> pasienter) => tilbudt with
    {
        Pasienter = [.. pasienter.Select(p => p.Value with { Nokkel = p.Key })],
        Brukere = oppsett.Brukere,
        Virksomhet = oppsett.Virksomhet,
        AndreVirksomheter = oppsett.AndreVirksomheter,
    };

    /// <summary>What the reference system has of its own: everybody, with test keys, and a scenario's endpoints.</summary>
    public ScenarioCast ForReferanse(ScenarioCast tilbudt) => tilbudt with
    {
        Pasienter = oppsett.Pasienter,
        Brukere = [.. oppsett.Brukere.Select(b => b with { Signatur = b.Signatur ?? Casting.Key(pki, b) })],
        Virksomhet = Casting.WithKeys(pki, oppsett.Virksomhet),
        AndreVirksomheter = oppsett.AndreVirksomheter,
    };
}
