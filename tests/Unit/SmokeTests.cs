namespace AcceptanceHarness.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Culture_data_is_there()
    {
        Assert.Equal("nb", System.Globalization.CultureInfo.GetCultureInfo("nb").Name);
    }
}
