using System.Globalization;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Features.Runs;

/// <summary>A vendor's fixed cast («rollebesetning» in acceptance.json): its own users, its organisation, and a pool of patients.</summary>
public sealed record FastRollebesetning
{
    private const int SyntheticWorlds = 300;

    /// <summary>The system's users; the key says which part each plays, and <c>lege-1</c> must be among them.</summary>
    public required IReadOnlyList<CastUser> Brukere { get; init; }

    /// <summary>The organisation that the users work for, as it is registered in the system.</summary>
    public required CastOrganisation Virksomhet { get; init; }

    /// <summary>Other organisations in the system, which a user may change to.</summary>
    public IReadOnlyList<CastOrganisation> AndreVirksomheter { get; init; } = [];

    /// <summary>The pool: patients that the system has, each with its own key; one is used by at most one scenario of a run.</summary>
    public required IReadOnlyList<CastPatient> Pasienter { get; init; }

    /// <summary>A cast of the project's own test data, for the reference system.</summary>
    /// <param name="seed">The run's seed.</param>
    public static FastRollebesetning Syntetisk(int seed)
    {
        var world = TestWorld.Create(seed, "fast rollebesetning");
        return new FastRollebesetning
        {
            Brukere = [.. world.Prescribers.Select(Casting.User)],
            Virksomhet = Casting.Organisation(world.Office),
            AndreVirksomheter = [Casting.Organisation(world.SecondOffice)],
            Pasienter =
            [
                .. Enumerable.Range(0, SyntheticWorlds)
                    .SelectMany(n => TestWorld.Create(seed, string.Create(CultureInfo.InvariantCulture, $"pasientpool {n}")).Patients)
                    .DistinctBy(p => p.Fnr ?? p.Dnr ?? p.Key + p.BirthDate)
                    .Select((p, n) => Casting.Patient(p) with { Nokkel = string.Create(CultureInfo.InvariantCulture, $"pool-{n:0000}") }),
            ],
        };
    }

    /// <summary>Holds it against the rules before anything runs; never prints a person number.</summary>
    /// <exception cref="OptionsValidationException">A part is missing, a patient stands twice, or a number is not synthetic.</exception>
    public void Validate()
    {
        string[] wrong =
        [
            .. Brukere.Any(b => b.Nokkel == Rolle.Lege) ? [] : new[] { $"brukere: forventet en med nøkkelen «{Rolle.Lege}», fikk ingen." },
            .. Twice(Pasienter.Select(p => p.Nokkel)).Select(key => $"pasienter: nøkkelen «{key}» står flere ganger."),
            .. Twice(Pasienter.Select(p => p.Nummer()).OfType<string>()).Select(_ => "pasienter: to pasienter har samme nummer."),
            .. Pasienter.SelectMany(p => NotSynthetic("pasienter", p.Nokkel, p.Fnr, p.Dnr)),
            .. Brukere.SelectMany(b => NotSynthetic("brukere", b.Nokkel, b.Fnr)),
        ];
        if (wrong.Length > 0)
        {
            throw new OptionsValidationException(
                "rollebesetning", typeof(FastRollebesetning), wrong.Select(w => $"Innstillingen «rollebesetning» i acceptance.json: {w} Rett filen."));
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) => values.GroupBy(v => v).Where(g => g.Count() > 1).Select(g => g.Key);

    private static IEnumerable<string> NotSynthetic(string felt, string nokkel, params string?[] numbers) => numbers.OfType<string>()
        .Where(number => !NationalId.TryParse(number, out var id) || !id.IsSynthetic)
        .Select(_ => $"{felt}: nummeret til «{nokkel}» er ikke et gyldig syntetisk nummer (måned + 80 eller + 65).");
}
