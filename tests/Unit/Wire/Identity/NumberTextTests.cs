using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Tests.Wire.Identity;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("123456")]
    [InlineData("1234567890")]
    [InlineData("22220006x")]
    public void A_wrong_hpr_number_says_what_was_expected(string text) => Assert.Equal(
        $"Forventet et HPR-nummer på sju til ni siffer, fikk «{text}». Rett nummeret.",
        Assert.Throws<FormatException>(() => HprNumber.Parse(text)).Message);

    [Theory]
    [InlineData("0123")]
    [InlineData("1234567890")]
    [InlineData("")]
    public void A_wrong_her_id_says_what_was_expected(string text) => Assert.Equal(
        $"Forventet en HER-id på inntil ni siffer, fikk «{text}». Rett HER-id-en.",
        Assert.Throws<FormatException>(() => HerId.Parse(text)).Message);

    [Fact]
    public void A_wrong_organisation_number_says_what_was_expected() => Assert.Equal(
        "Forventet et organisasjonsnummer på ni siffer med gyldig kontrollsiffer, fikk «300000000». Rett nummeret.",
        Assert.Throws<FormatException>(() => OrganizationNumber.Parse("300000000")).Message);

    [Fact]
    public void A_wrong_national_id_is_not_repeated_in_the_text() => Assert.Equal(
        "Forventet et fødselsnummer eller D-nummer på elleve siffer med gyldig dato og kontrollsifre, fikk noe annet. "
        + "Bruk et syntetisk nummer (måned + 80).",
        Assert.Throws<FormatException>(() => NationalId.Parse("hemmelig")).Message);

    [Fact]
    public void Numbers_are_equal_by_value()
    {
        Assert.Equal(HprNumber.Parse("222200068"), HprNumber.Parse("222200068"));
        Assert.Equal(HerId.Parse("90000001"), HerId.Synthetic(1));
        Assert.NotEqual(HerId.Synthetic(1), HerId.Synthetic(2));
    }

    [Theory]
    [InlineData(1935, 6, 1, 100)]
    [InlineData(1999, 12, 31, 10)]
    [InlineData(2010, 2, 28, 600)]
    [InlineData(1870, 1, 1, 600)]
    public void The_century_is_read_from_the_individual_number(int year, int month, int day, int from)
    {
        var birth = new DateOnly(year, month, day);

        var numbers = Enumerable.Range(from, 40).Select(individual => NationalId.Synthetic(birth, individual)).OfType<NationalId>().ToList();

        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Equal(birth, NationalId.Parse(number.Value).BirthDate));
    }
}
