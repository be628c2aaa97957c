"""Makes tiny-network.onnx: the inputs and outputs of the tagger's network, a few numbers inside.

hidden[k] = sin(piece × rate[k] + 0.1 × sum of its features), emissions = hidden × weights.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WIDTH, LABELS = 384, 7
seeded = np.random.default_rng(7)
constants = {
    "rate": seeded.normal(0, 1, (1, 1, WIDTH)).astype("float32"),
    "weights": seeded.normal(0, 0.3, (WIDTH, LABELS)).astype("float32"),
    "tenth": np.array(0.1, "float32"),
    "last": np.array([2], "int64"),
}
nodes = [
    helper.make_node("Cast", ["ids"], ["plain"], to=TensorProto.FLOAT),
    helper.make_node("Unsqueeze", ["plain", "last"], ["column"]),
    helper.make_node("Mul", ["column", "rate"], ["turned"]),
    helper.make_node("Cast", ["features"], ["rows"], to=TensorProto.FLOAT),
    helper.make_node("ReduceSum", ["rows", "last"], ["sum"], keepdims=1),
    helper.make_node("Mul", ["sum", "tenth"], ["shift"]),
    helper.make_node("Add", ["turned", "shift"], ["angle"]),
    helper.make_node("Sin", ["angle"], ["hidden"]),
    helper.make_node("MatMul", ["hidden", "weights"], ["emissions"]),
]
value = helper.make_tensor_value_info
graph = helper.make_graph(
    nodes,
    "tiny",
    [
        value("ids", TensorProto.INT64, ["papers", "pieces"]),
        value("features", TensorProto.INT64, ["papers", "pieces", 8]),
    ],
    [
        value("hidden", TensorProto.FLOAT, ["papers", "pieces", WIDTH]),
        value("emissions", TensorProto.FLOAT, ["papers", "pieces", LABELS]),
    ],
    [numpy_helper.from_array(array, name) for name, array in constants.items()],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
onnx.checker.check_model(model)
onnx.save(model, "tiny-network.onnx")
