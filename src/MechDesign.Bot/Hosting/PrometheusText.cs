using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace MechDesign.Bot.Hosting;

/// <summary>Metrics in Prometheus' text format (version 0.0.4), collected when somebody asks for them.</summary>
[ExportModes(ExportModes.Pull)]
sealed class PrometheusText : BaseExporter<Metric>, IPullMetricExporter
{
    readonly Lock gate = new();
    MeterProvider? provider;
    StringBuilder text = new();

    public Func<int, bool>? Collect { get; set; }

    public void Holds(MeterProvider collected) => provider = collected;

    public string Collected()
    {
        lock (gate)
        {
            Collect?.Invoke(Timeout.Infinite);
            return text.ToString();
        }
    }

    public override ExportResult Export(in Batch<Metric> batch)
    {
        text = new StringBuilder();
        foreach (var metric in batch)
            Append(metric);
        return ExportResult.Success;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            provider?.Dispose();
        base.Dispose(disposing);
    }

    void Append(Metric metric)
    {
        var name = Name(metric);
        text.Append("# HELP ").Append(name).Append(' ').Append(metric.Description.ReplaceLineEndings(" ")).Append('\n');
        text.Append("# TYPE ").Append(name).Append(' ').Append(Kind(metric.MetricType)).Append('\n');
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            if (metric.MetricType is MetricType.Histogram)
                AppendHistogram(name, in point);
            else
                Line(name, Labels(in point), Value(metric.MetricType, in point));
        }
    }

    void AppendHistogram(string name, ref readonly MetricPoint point)
    {
        var (labels, below) = (Labels(in point), 0L);
        foreach (var bucket in point.GetHistogramBuckets())
        {
            below += bucket.BucketCount;
            var limit = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : bucket.ExplicitBound.ToString(CultureInfo.InvariantCulture);
            Line($"{name}_bucket", labels.Length == 0 ? $"le=\"{limit}\"" : $"{labels},le=\"{limit}\"", below);
        }
        Line($"{name}_sum", labels, point.GetHistogramSum());
        Line($"{name}_count", labels, point.GetHistogramCount());
    }

    void Line(string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
            text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    static double Value(MetricType type, ref readonly MetricPoint point) => type switch
    {
        MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
        MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        _ => point.GetGaugeLastValueDouble(),
    };

    static string Kind(MetricType type) => type switch
    {
        MetricType.Histogram => "histogram",
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        _ => "gauge",
    };

    static string Name(Metric metric)
    {
        var name = string.Concat(metric.Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        return metric switch
        {
            { Unit: "s" } => $"{name}_seconds",
            { MetricType: MetricType.LongSum or MetricType.DoubleSum } => $"{name}_total",
            _ => name,
        };
    }

    static string Labels(ref readonly MetricPoint point)
    {
        var labels = new List<string>();
        foreach (var (name, value) in point.Tags)
            labels.Add($"{name.Replace('.', '_')}=\"{Escaped(value?.ToString() ?? "")}\"");
        return string.Join(',', labels);
    }

    static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
