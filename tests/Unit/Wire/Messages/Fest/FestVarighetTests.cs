using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Fest;

namespace AcceptanceHarness.Tests.Wire.Messages.Fest;

public sealed class FestVarighetTests
{
    [Theory]
    [InlineData("P10D", "2024-03-10")]
    [InlineData("P1Y", "2025-02-28")]
    [InlineData("P3Y", "2027-02-28")]
    [InlineData("P1M", "2024-03-29")]
    [InlineData("P0D", "2024-02-29")]
    public void A_duration_comes_back_as_it_was_and_ends_by_the_calendar(string text, string end)
    {
        var varighet = FestVarighet.Parse(text);

        Assert.Equal(text, varighet.ToString());
        Assert.Equal(end, varighet.Etter(new DateOnly(2024, 2, 29)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("")]
    [InlineData("10 dager")]
    [InlineData("-P1D")]
    [InlineData("P1DT2H")]
    [InlineData("P99999999999D")]
    public void What_is_no_duration_in_days_is_refused(string text) => Assert.Equal(
        $"Forventet en varighet som P10D eller P1Y, fikk «{text}».",
        Assert.Throws<MessageFormatException>(() => FestVarighet.Parse(text)).Message);
}
