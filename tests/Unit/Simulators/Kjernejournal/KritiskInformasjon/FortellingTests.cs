using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;

public sealed class FortellingTests
{
    private const string Xhtml = "xmlns=\"http://www.w3.org/1999/xhtml\"";

    [Theory]
    [InlineData($"<div {Xhtml}><p>Overfølsom for <b>penicillin</b></p></div>")]
    [InlineData($"<div {Xhtml}><a href=\"https://www.fhi.no\">mer</a><a href=\"#note\">note</a></div>")]
    public void A_narrative_of_the_standard_is_taken(string div) => Assert.Null(Fortelling.Feil(div));

    [Theory]
    [InlineData("<div")]
    [InlineData("<div>uten navnerom</div>")]
    [InlineData($"<p {Xhtml}>noe annet</p>")]
    [InlineData($"<div {Xhtml}/></text><criticality value=\"high\"/><text>")]
    [InlineData($"<div {Xhtml}><video onerror=\"alert(1)\"/></div>")]
    [InlineData($"<div {Xhtml} onclick=\"alert(1)\"/>")]
    [InlineData($"<div {Xhtml}><a href=\"jav&#x09;ascript:alert(1)\">x</a></div>")]
    [InlineData($"<div {Xhtml}><svg xmlns=\"http://www.w3.org/2000/svg\"/></div>")]
    public void What_is_no_narrative_or_may_be_run_is_told(string div) => Assert.NotNull(Fortelling.Feil(div));
}
