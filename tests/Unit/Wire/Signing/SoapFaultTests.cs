using System.Text;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Wire.Signing;

public class SoapFaultTests
{
    [Fact]
    public void The_receipt_in_an_AppRecFault_is_read_beside_the_faults_text()
    {
        var reading = Soap11.Read(Fault($"<detail><f:AppRecFault xmlns:f='{RekvirentContract.Namespace}'><dokument><kvittering xmlns='urn:k'/></dokument></f:AppRecFault></detail>"));

        Assert.Equal("soap:Server: nei", reading.Fault);
        Assert.Contains("<kvittering xmlns=\"urn:k\"", Encoding.UTF8.GetString(reading.FaultDocument.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<detail/>")]
    [InlineData("<detail><AppRecFault><dokument><kvittering/></dokument></AppRecFault></detail>")]
    [InlineData("<detail><f:AppRecFault xmlns:f='http://rekvirent.webservices.reseptformidleren.ergo.no/'/></detail>")]
    [InlineData("<detail><f:AppRecFault xmlns:f='http://rekvirent.webservices.reseptformidleren.ergo.no/'><dokument>tekst</dokument></f:AppRecFault></detail>")]
    public void A_fault_without_one_carries_none(string detail)
    {
        var reading = Soap11.Read(Fault(detail));

        Assert.Equal("soap:Server: nei", reading.Fault);
        Assert.True(reading.FaultDocument.IsEmpty);
    }

    private static byte[] Fault(string detail) => Encoding.UTF8.GetBytes(
        "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body><soap:Fault>"
        + $"<faultcode>soap:Server</faultcode><faultstring>nei</faultstring>{detail}</soap:Fault></soap:Body></soap:Envelope>");
}
