using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.TestData;

public sealed class TestWorldTests
{
    private static readonly List<TestWorld> Worlds = [.. Enumerable.Range(0, 100).Select(seed => TestWorld.Create(seed, "verden"))];

    [Fact]
    public void Organisations_have_valid_numbers_of_the_test_ranges() => Assert.All(
        Worlds.SelectMany(world => new[] { world.Office, world.OtherOffice, world.Pharmacy }),
        organisation =>
        {
            Assert.True(OrganizationNumber.Parse(organisation.Orgnr).IsSynthetic);
            Assert.InRange(int.Parse(HerId.Parse(organisation.HerId).Value, null), 90_000_000, 99_999_999);
        });

    [Fact]
    public void Prescribers_have_nine_digit_numbers_of_the_test_series() => Assert.All(
        Worlds.SelectMany(world => world.Prescribers),
        prescriber => Assert.Matches("^2222[0-9]{5}$", HprNumber.Parse(prescriber.Hpr).Value));

    [Fact]
    public void A_patient_without_number_and_names_that_try_a_system_are_there() => Assert.All(Worlds, world =>
    {
        Assert.Contains(world.Patients, patient => patient is { Fnr: null, Dnr: null });
        Assert.Contains(world.Patients, patient => patient.FamilyName.Length > 30);
        Assert.Contains(world.Patients, patient => patient.FamilyName.Any("æøåÆØÅ".Contains));
    });

    [Fact]
    public void The_other_patients_name_is_alike_and_not_the_same() => Assert.All(Worlds, world =>
    {
        var (first, other) = (world.Patients[0], world.Patients.Single(patient => patient.Key == "pasient-annen"));
        Assert.StartsWith(first.FamilyName, other.FamilyName, StringComparison.Ordinal);
        Assert.NotEqual(first.FamilyName, other.FamilyName);
        Assert.NotEqual(first.Fnr, other.Fnr);
    });

    [Fact]
    public void Two_prescribers_and_two_organisations_are_never_the_same() => Assert.All(Worlds, world =>
    {
        Assert.NotEqual(world.Prescribers[0].Hpr, world.Prescribers[1].Hpr);
        Assert.NotEqual(world.Office.Orgnr, world.OtherOffice.Orgnr);
    });

    [Fact]
    public void Health_workers_have_a_synthetic_number_that_agrees_with_the_rest() => Assert.All(Worlds.SelectMany(world => world.Prescribers), prescriber =>
    {
        var fnr = NationalId.Parse(prescriber.Fnr!);
        Assert.True(fnr.IsSynthetic);
        Assert.Equal((prescriber.BirthDate, prescriber.Sex), (fnr.BirthDate, fnr.Sex));
    });

    [Fact]
    public void Offices_have_a_sub_unit_of_their_own() => Assert.All(Worlds, world =>
    {
        TestOrganization[] offices = [world.Office, world.OtherOffice, world.SecondOffice];
        Assert.Distinct(offices.SelectMany(office => new[] { office.Orgnr, office.SubUnit }));
        Assert.All(offices, office => Assert.True(OrganizationNumber.Parse(office.SubUnit!).IsSynthetic));
    });
}
