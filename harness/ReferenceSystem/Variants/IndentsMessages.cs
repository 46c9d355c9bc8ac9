using System.Text;
using System.Xml;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class IndentsMessages : IVariant
{
    private static readonly XmlWriterSettings Indented = new()
    {
        Indent = true,
        IndentChars = "\t",
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        // What stands in an attribute or a text is left as it was.
        NewLineHandling = NewLineHandling.Entitize,
    };

    public string Id => "indented-messages";

    public string Description => "Meldingene er rykket inn, med mellomrom mellom elementene";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { BeforeSigning = Indent };

    private static string Indent(string xml)
    {
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml(xml);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, Indented))
        {
            document.Save(writer);
        }

        return text.ToString();
    }
}
