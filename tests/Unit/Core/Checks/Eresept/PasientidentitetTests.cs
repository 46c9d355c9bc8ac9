using AcceptanceHarness.Core.Checks.Eresept;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept;

public class PasientidentitetTests
{
    [Theory]
    [InlineData("fnr")]
    [InlineData("dnr fdato kjonn")]
    [InlineData("fdato kjonn refnr")]
    [InlineData("fnr refnr last")]
    [InlineData("dnr fdato kjonn refnr last")]
    [InlineData("fdato kjonn refnr last")]
    [InlineData("fdato kjonn refnr last legensnavn")]
    public void An_allowed_combination_breaks_nothing(string parts) => Assert.Empty(Av(parts).Brudd());

    [Theory]
    [InlineData("")]
    [InlineData("fnr dnr")]
    [InlineData("fnr fdato")]
    [InlineData("dnr kjonn")]
    [InlineData("dnr fdato")]
    [InlineData("fdato kjonn")]
    [InlineData("kjonn refnr")]
    [InlineData("fnr last")]
    [InlineData("dnr fdato kjonn last")]
    [InlineData("fnr refnr last legensnavn")]
    [InlineData("fdato kjonn refnr legensnavn")]
    public void Another_combination_is_broken(string parts) => Assert.NotEmpty(Av(parts).Brudd());

    private static Pasientidentitet Av(string parts)
    {
        var words = parts.Split(' ');
        return new Pasientidentitet
        {
            HarFnr = words.Contains("fnr"),
            HarDnr = words.Contains("dnr"),
            HarFodselsdato = words.Contains("fdato"),
            HarKjonn = words.Contains("kjonn"),
            HarRefNr = words.Contains("refnr"),
            ErLast = words.Contains("last"),
            ErILegensNavn = words.Contains("legensnavn"),
        };
    }
}
