using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Identity;

public sealed class NationalIdTests
{
    [Fact]
    public void Every_drawn_number_is_synthetic_and_reads_back()
    {
        var people = Enumerable.Range(0, 50).SelectMany(n => TestWorld.Create(n, "s").Patients).ToList();

        Assert.All(people.Where(p => p.Fnr is not null), p =>
        {
            var id = NationalId.Parse(p.Fnr!);
            Assert.Equal((80, p.BirthDate, p.Sex, false), (id.MonthOffset, id.BirthDate, id.Sex, id.IsDNumber));
        });
        Assert.All(people.Where(p => p.Dnr is not null), p => Assert.True(NationalId.Parse(p.Dnr!).IsDNumber));
    }

    [Fact]
    public void A_changed_digit_is_refused()
    {
        var number = TestWorld.Create(1, "s").Patients[0].Fnr!.ToCharArray();
        number[6] = number[6] == '9' ? '0' : (char)(number[6] + 1);

        Assert.False(NationalId.TryParse(new string(number), out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1234567890a")]
    [InlineData("00000000000")]
    public void What_is_no_number_is_refused(string? text) => Assert.False(NationalId.TryParse(text, out _));

    [Fact]
    public void Organisation_numbers_are_checked() =>
        Assert.Throws<FormatException>(() => OrganizationNumber.Parse("300000000"));

    [Fact]
    public void The_same_seed_and_scenario_give_the_same_world() =>
        Assert.Equal(TestWorld.Create(7, "a").Patients, TestWorld.Create(7, "a").Patients);

    [Fact]
    public void Another_scenario_gives_other_people() =>
        Assert.NotEqual(TestWorld.Create(7, "a").Patients[0].Fnr, TestWorld.Create(7, "b").Patients[0].Fnr);
}
