using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class JournalTextTests
{
    [Theory]
    [InlineData("Invalid request line: 'GET /æøå 12'", "Invalid request line: 'GET /æøå 12'")]
    [InlineData("GET /pasient/00000000000/x", "GET /pasient/[fjernet]/x")]
    [InlineData("Authorization: Bearer abc.def", "Authorization: [fjernet]")]
    [InlineData("x\0y", "x[fjernet]y")]
    public void Leaves_out_numbers_tokens_and_control_characters(string text, string journalled)
    {
        Assert.Equal(journalled, JournalText.Of(text));
    }

    [Fact]
    public void Is_short() => Assert.Equal(201, JournalText.Of(new string('a', 5000)).Length);
}
