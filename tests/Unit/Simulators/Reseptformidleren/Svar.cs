using System.Xml.Linq;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

internal sealed record Svar(SimulatedCall Call, Reading Reading, IReadOnlyList<Finding> Findings, Answer Answer)
{
    public SoapReading Soap => Soap11.Read(Answer.Body);

    public Apprec Apprec => ApprecReader.Read(Soap.Document);

    public MsgHead Hode => MsgHeadReader.Read(Soap.Document);

    public XElement Innhold => Hode.Content!;

    public IReadOnlyList<SchemaFault> Skjemafeil => MessageSchemas.Own.Validate(Answer.Clear);
}
