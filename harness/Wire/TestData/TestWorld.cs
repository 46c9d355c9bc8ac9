using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Wire.Identity;
using Bogus;
using Bogus.DataSets;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>The synthetic people and organisations of one scenario; the same seed and scenario give the same world.</summary>
public sealed record TestWorld
{
    private static readonly DateOnly Oldest = new(1940, 1, 1);

    /// <summary>The patients: with fødselsnummer, with D-nummer, without number, and another with a look-alike name.</summary>
    public required IReadOnlyList<TestPatient> Patients { get; init; }

    /// <summary>The prescriber whose system is tested, another prescriber, a nurse without the right to prescribe, and a midwife with a limited one.</summary>
    public required IReadOnlyList<TestPrescriber> Prescribers { get; init; }

    /// <summary>The prescriber's organisation.</summary>
    public required TestOrganization Office { get; init; }

    /// <summary>The other prescriber's organisation.</summary>
    public required TestOrganization OtherOffice { get; init; }

    /// <summary>An organisation that the prescriber works for as well.</summary>
    public required TestOrganization SecondOffice { get; init; }

    /// <summary>The services of the prescriber's organisation that messages are addressed to; two, so that one can be taken for the other.</summary>
    public required IReadOnlyList<TestOrganization> Services { get; init; }

    /// <summary>Helsenorge as a communication party: its service, and the organisation above it.</summary>
    public required (TestOrganization Service, TestOrganization Above) Helsenorge { get; init; }

    /// <summary>A pharmacy.</summary>
    public required TestOrganization Pharmacy { get; init; }

    /// <summary>Draws a world.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="scenario">The scenario's identity.</param>
    public static TestWorld Create(int seed, string scenario)
    {
        var names = new Name("nb_NO") { Random = new Randomizer(Seed(seed, scenario)) };
        var family = names.LastName();
        // What came later is drawn by itself, so that the names and numbers that were there stay as they were.
        var later = new Name("nb_NO") { Random = new Randomizer(Seed(seed, $"{scenario}\nhelseid")) };
        var parties = new Name("nb_NO") { Random = new Randomizer(Seed(seed, $"{scenario}\nmeldinger")) };
        var alike = family.EndsWith('n') ? family + "e" : family + "sen";
        return new TestWorld
        {
            Patients =
            [
                Patient(names, "pasient-fnr", names.FirstName(), family, Number.Fnr) with
                {
                    FormerFnr = Patient(names, "tidligere-nummer", "", "", Number.Fnr).Fnr,
                },
                Patient(names, "pasient-dnr", "Bjørg-Åse", "Sæterøy", Number.Dnr),
                Patient(names, "pasient-uten-nummer", "Østen", "Maximiliansdatter Langenavn-Brådalsvåg", Number.None),
                Patient(names, "pasient-annen", names.FirstName(), alike, Number.Fnr),
            ],
            Prescribers =
            [
                WithFnr(later, Prescriber(names, "lege-1")),
                WithFnr(later, Prescriber(names, "lege-2")),
                WithFnr(later, Prescriber(names, "sykepleier-1") with { Yrke = "SP", Rekvireringsrett = false }),
                WithFnr(later, Prescriber(names, "jordmor-1") with { Yrke = "JO", RekvirererBareAtc = ["G03A"] }),
            ],
            Office = WithSubUnit(later, Organization(names, "Testbygda legekontor")),
            OtherOffice = WithSubUnit(later, Organization(names, "Prøvedalen legesenter")),
            SecondOffice = WithSubUnit(later, Organization(later, "Testfjorden legevakt")),
            Services = [Organization(parties, "Testbygda legekontor, fastlege"), Organization(parties, "Testbygda legekontor, helsestasjon")],
            Helsenorge = (Organization(parties, "Helsenorge (simulator)"), Organization(parties, "Norsk helsenett (simulator)")),
            Pharmacy = Organization(names, "Apotek Testliljen"),
        };
    }

    private enum Number
    {
        Fnr,
        Dnr,
        None,
    }

    private static TestPatient Patient(Name names, string key, string given, string family, Number number)
    {
        while (true)
        {
            var birth = Oldest.AddDays(names.Random.Int(0, 59 * 365));
            if (NationalId.Synthetic(birth, names.Random.Int(0, 499), number == Number.Dnr) is { } id)
            {
                return new TestPatient(
                    key, given, family, birth, id.Sex,
                    number == Number.Fnr ? id.Value : null,
                    number == Number.Dnr ? id.Value : null);
            }
        }
    }

    private static TestPrescriber Prescriber(Name names, string key) =>
        new(
            key, names.FirstName(), names.LastName(), HprNumber.Synthetic(names.Random.Int(0, 99_999)).Value,
            Oldest.AddDays(names.Random.Int(0, 45 * 365)), names.Random.Bool() ? "1" : "2");

    private static TestPrescriber WithFnr(Name names, TestPrescriber prescriber)
    {
        while (true)
        {
            if (NationalId.Synthetic(prescriber.BirthDate, names.Random.Int(0, 499)) is { } id && id.Sex == prescriber.Sex)
            {
                return prescriber with { Fnr = id.Value };
            }
        }
    }

    private static TestOrganization Organization(Name names, string name)
    {
        var orgnr = Orgnr(names);
        return new TestOrganization(name, orgnr, HerId.Synthetic(names.Random.Int(0, 9_999_999)).Value);
    }

    private static TestOrganization WithSubUnit(Name names, TestOrganization organization) => organization with { SubUnit = Orgnr(names) };

    private static string Orgnr(Name names)
    {
        while (true)
        {
            if (OrganizationNumber.Synthetic(names.Random.Int(0, 9_999_999)) is { } orgnr)
            {
                return orgnr.Value;
            }
        }
    }

    private static int Seed(int seed, string scenario) =>
        BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{scenario}")));
}
