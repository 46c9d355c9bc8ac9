using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>Citizens ask for renewal, and the prescriber decides.</summary>
[Binding]
public sealed class ReseptfornyelseSteps(ReseptfornyelseDriver fornyelse, ReseptfornyelsebevisDriver bevis)
{
    [Given("at pasienten har to resepter på samme legemiddel")]
    public Task GittToResepter() => fornyelse.SendToAsync();

    [Given("at pasienten har bedt om fornyelse av den første")]
    public Task GittBedtOmFornyelse() => fornyelse.BeOmAsync();

    [When("legen fornyer resepten som pasienten ba om")]
    public Task NarFornyer() => fornyelse.BehandleAsync("forny");

    [When("legen avslår fornyelsen")]
    public Task NarAvslar() => fornyelse.BehandleAsync("avsla");

    [Then("er bare resepten som pasienten valgte, fornyet")]
    public Task SaBareDenValgte() => bevis.ErBareDenValgteFornyetAsync();

    [Then("har pasienten fått vite at resepten er fornyet, og fått den nye resepten")]
    public Task SaSvartFornyet() => bevis.ErSvartFornyetAsync();

    [Then("har pasienten fått svar, men ikke om at resepten er fornyet")]
    public Task SaSvartAnnet() => bevis.ErSvartAnnetAsync();

    [Then("har pasienten ikke fått vite at resepten er fornyet")]
    public Task SaIkkeSvartFornyet() => bevis.ErIkkeSvartFornyetAsync();
}
