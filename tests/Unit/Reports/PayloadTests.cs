using System.Text;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Reports.Model;

namespace AcceptanceHarness.Tests.Reports;

public sealed class PayloadTests
{
    [Fact]
    public void Xml_is_indented()
    {
        var payload = Of("\uFEFF<?xml version=\"1.0\"?><a x=\"1\"><b>æ</b></a>");

        Assert.Equal(("<a x=\"1\">\n  <b>æ</b>\n</a>", "XML", null), (payload.Text, payload.Kind, payload.Note));
    }

    [Fact]
    public void Json_is_indented_with_its_letters()
    {
        var payload = Of("{\"navn\":\"Åse\"}");

        Assert.Equal(("{\n  \"navn\": \"Åse\"\n}", "JSON"), (payload.Text, payload.Kind));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>")]
    [InlineData("<a><b></a>")]
    [InlineData("{\"a\":")]
    public void What_cannot_be_read_is_shown_as_it_was(string text)
    {
        var payload = Of(text);

        Assert.Equal((text, "tekst"), (payload.Text, payload.Kind));
    }

    [Theory]
    [InlineData("<a>", "</a>")]
    [InlineData("[", "]")]
    [InlineData("<a>", "")]
    public void Deep_nesting_is_shown_as_it_was_and_cut(string open, string close)
    {
        var payload = Of(string.Concat(Enumerable.Repeat(open, 30_000)) + string.Concat(Enumerable.Repeat(close, 30_000)));

        Assert.Equal("tekst", payload.Kind);
        Assert.Equal(Payload.MaxShown, payload.Text.Length);
        Assert.StartsWith("Bare de første 20\u00a0000 tegnene er vist.", payload.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 })]
    public void What_is_no_text_is_told_by_size_and_hash(byte[] body)
    {
        var payload = Payload.Of(body);

        Assert.Equal("", payload.Text);
        Assert.Contains($"{body.Length} byte som ikke kan vises som tekst. SHA-256 ", payload.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_never_splits_a_letter_in_two()
    {
        var payload = Of("x" + string.Concat(Enumerable.Repeat("😀", Payload.MaxShown)));

        Assert.False(char.IsHighSurrogate(payload.Text[^1]));
    }

    [Theory]
    [InlineData("a\u202Eb", "a⟨U+202E⟩b")]
    [InlineData("a\u0007b", "a⟨U+0007⟩b")]
    [InlineData("a\u200Bb", "a⟨U+200B⟩b")]
    [InlineData("a\u009Bb", "a⟨U+009B⟩b")]
    [InlineData("a\u2028b", "a⟨U+2028⟩b")]
    [InlineData("linje\n\tæøå", "linje\n\tæøå")]
    public void What_hides_or_turns_text_is_spelled_out(string recorded, string shown) =>
        Assert.Equal(shown, Visible.Text(recorded));

    [Fact]
    public void What_stays_on_one_line_has_its_line_breaks_spelled_out() =>
        Assert.Equal("a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c", Visible.Line("a\r\nb\tc"));

    [Fact]
    public void Long_values_are_cut_and_say_so() =>
        Assert.EndsWith("… (avkortet; 5\u00a0000 tegn i alt)", Bounded.Text(new string('a', 5_000)), StringComparison.Ordinal);

    private static Payload Of(string text) => Payload.Of(Encoding.UTF8.GetBytes(text));
}
